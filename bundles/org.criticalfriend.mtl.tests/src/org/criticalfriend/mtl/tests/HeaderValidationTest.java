package org.criticalfriend.mtl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.criticalfriend.mtl.Mtl;
import org.criticalfriend.mtl.module.FolderModuleSource;
import org.criticalfriend.mtl.module.ModuleSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeaderValidationTest {
	private static final String HEADER = "('" + Library.NS_URI + "')/]\n";
	private static final String ECORE = "('http://www.eclipse.org/emf/2002/Ecore')/]\n";
	private static final String T = "[template public t(l : library::Library)]";

	@TempDir
	Path folder;

	private static List<String> check(Modules modules) {
		return check(modules.mtl());
	}

	/** The messages about a module as {@code line:column severity: text}. */
	private static List<String> check(Mtl mtl) {
		return mtl.check("main").stream().map(message -> (message.module().equals("main") ? "" : message.module() + ":") + message.line() + ":"
				+ message.column() + " " + message.severity() + ": " + message.text()).toList();
	}

	private static Modules cards() {
		return new Modules().add("cards", "[module cards" + HEADER + "[template public card(l : library::Library)]x[/template]\n"
				+ "[template private hidden(l : library::Library)]x[/template]\n");
	}

	@Test
	void missingModulesAndMetamodelsAreReportedWhereTheyAreNamed() {
		Modules modules = new Modules().add("main", "[module main('http://tests.example/libary') extends base/]\n[import nowhere/]\n");
		assertEquals(List.of("1:14 ERROR: no metamodel 'http://tests.example/libary'; did you mean `http://tests.example/library`?",
				"1:53 ERROR: no module `base`; its file would be base.mtl", "2:9 ERROR: no module `nowhere`; its file would be nowhere.mtl"), check(modules));
	}

	@Test
	void aMistypedImportIsAnsweredWithTheNearestModuleOfTheFolder() throws IOException {
		Files.createDirectories(folder.resolve("parts"));
		Files.writeString(folder.resolve("parts/cards.mtl"), "[module cards" + HEADER);
		Files.writeString(folder.resolve("main.mtl"), "[module main" + HEADER + "[import parts::crads/]\n");
		ModuleSource source = ModuleSource.firstOf(name -> Optional.empty(), new FolderModuleSource(folder));
		assertEquals(List.of("2:9 ERROR: no module `parts::crads`; its file would be parts/crads.mtl; did you mean `parts::cards`?"),
				check(Mtl.of(source, List.of(new Library().metamodel()))));
	}

	@Test
	void aFolderNamesItsModules() throws IOException {
		Files.createDirectories(folder.resolve("a/b"));
		Files.writeString(folder.resolve("a/b/inner.mtl"), "");
		Files.writeString(folder.resolve("outer.mtl"), "");
		Files.writeString(folder.resolve("notes.txt"), "");
		assertEquals(List.of("a::b::inner", "outer"), new FolderModuleSource(folder).names());
		assertEquals(List.of(), new FolderModuleSource(folder.resolve("nowhere")).names());
	}

	@Test
	void aMistypedServiceClassIsAnsweredWithTheNearest() {
		Modules modules = new Modules().main("[import org::criticalfriend::mtl::tests::HeaderValidationTest$Wrods/]\n" + T + "[l.name.doubled()/][/template]\n");
		modules.services().addAllOf(new Words());
		List<String> messages = check(modules);
		assertEquals(1, messages.size(), messages::toString);
		assertTrue(messages.getFirst().endsWith("did you mean `org::criticalfriend::mtl::tests::HeaderValidationTest$Words`?"), messages::toString);
	}

	@Test
	void importsOfWhichNothingIsUsedAreReported() {
		Modules modules = cards().main("[import cards/]\n[import org::criticalfriend::mtl::tests::HeaderValidationTest$Words/]\n" + T + "[l.name/][/template]\n");
		modules.services().addAllOf(new Words());
		assertEquals(List.of("2:9 WARNING: nothing of `cards` is used; take the import out",
				"3:9 WARNING: nothing of `org::criticalfriend::mtl::tests::HeaderValidationTest$Words` is used; take the import out"), check(modules));
	}

	@Test
	void whatAModuleHidesIsNoUseOfIt() {
		List<String> messages = check(cards().main("[import cards/]\n" + T + "[l.hidden()/][/template]\n"));
		assertEquals("2:9 WARNING: nothing of `cards` is used; take the import out", messages.getFirst());
	}

	@Test
	void callsAnywhereInAModuleUseItsImports() {
		for (String use : List.of(T + "[l.card()/][/template]\n", T + "[if (l.card() = '')]x[else][for (b | l.shelves)]x[/for][/if][/template]\n",
				T + "[if (l.name = null)]x[elseif (l.year > 1)][let c = l.card()][c/][/let][/if][/template]\n",
				T + "[file (l.card(), overwrite)][protected (l.name)]x[/protected][/file][/template]\n",
				T + "[for (n : Integer | Sequence{1, 2}) separator(l.card())][n/][/for][/template]\n",
				"[template public t(l : library::Library) post(l.card() + self)]x[/template]\n",
				"[query public q(l : library::Library) : String = let a = 'x' in if l.year > 1 then a else l.shelves->collect(s | l.card())->first() endif/]\n")) {
			assertEquals(List.of(), check(cards().main("[import cards/]\n" + use)), use);
		}
	}

	@Test
	void nothingIsSaidAboutUseWherePartsCouldNotBeRead() {
		for (String broken : List.of("[l.card(/]", "[if (l.card()]x[/if]")) {
			List<String> messages = check(cards().main("[import cards/]\n" + T + broken + "[/template]\n"));
			assertFalse(messages.isEmpty(), broken);
			assertTrue(messages.stream().noneMatch(message -> message.contains("take the import out")), messages::toString);
		}
	}

	@Test
	void whatAnImportedModuleInheritsIsAUseOfIt() {
		Modules modules = cards().add("more", "[module more" + HEADER.replace("/]", " extends cards/]"));
		assertEquals(List.of(), check(modules.main("[import more/]\n" + T + "[l.card()/][/template]\n")));
	}

	@Test
	void anImportThatIsNamedTwiceIsReported() {
		assertEquals(List.of("3:9 WARNING: module `cards` is named twice"),
				check(cards().main("[import cards/]\n[import cards/]\n" + T + "[l.card()/][/template]\n")));
	}

	@Test
	void metamodelsThatAreUsedWithoutBeingDeclaredAreReportedOnce() {
		String missing = " WARNING: metamodel `library` is not declared; add '" + Library.NS_URI + "' to the header of the module";
		assertEquals(List.of("2:24" + missing), check(new Modules().add("main", "[module main" + ECORE + T + "[l.oclIsKindOf(library::Novel)/][/template]\n")));
		for (String use : List.of("[o.oclIsKindOf(library::Book)/]", "[library::Genre::fiction/]", "[let b : Sequence(library::Book) = null]x[/let]",
				"[Sequence{o}->filter({library::Book | library::Shelf})/]")) {
			List<String> messages = check(new Modules().add("main", "[module main" + ECORE + "[template public t(o : ecore::EObject)]" + use + "[/template]\n"));
			assertEquals(1, messages.stream().filter(message -> message.endsWith(missing)).count(), () -> use + messages);
		}
	}

	@Test
	void ecoreIsAlwaysKnown() {
		assertEquals(List.of(), check(new Modules().main("[template public t(o : ecore::EObject)][o.eClass().name/][/template]\n")));
	}

	@Test
	void aCallThatNeedsAnImportSaysWhich() {
		Modules modules = new Modules().add("util", "[module util" + HEADER + "[import far/]\n[template public one(l : library::Library)][l.card()/][/template]\n")
				.add("far", "[module far" + HEADER + "[template public card(l : library::Library)]x[/template]\n");
		modules.main("[import util/]\n" + T + "[l.one()/][l.card()/][/template]\n");
		assertEquals(List.of("3:55 ERROR: no service `card()` on library::Library; module `far` defines it: add `[import far/]`"), check(modules));
	}

	@Test
	void extendingOneselfIsReported() {
		Modules modules = new Modules().add("main", "[module main" + HEADER.replace("/]", " extends base/]"))
				.add("base", "[module base" + HEADER.replace("/]", " extends main/]"));
		assertEquals(2, check(modules).size());
	}

	/** Services that a test registers. */
	public static final class Words {
		/** The text twice. */
		public String doubled(String text) {
			return text + text;
		}
	}
}
