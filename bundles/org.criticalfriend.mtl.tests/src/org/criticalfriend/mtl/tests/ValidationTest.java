package org.criticalfriend.mtl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.criticalfriend.mtl.ModuleNotFoundException;
import org.junit.jupiter.api.Test;

class ValidationTest {

	/** The messages about a module as {@code line:column severity: text}. */
	private static List<String> check(Modules modules) {
		return modules.mtl().check("main").stream().map(message -> (message.module().equals("main") ? "" : message.module() + ":") + message.line() + ":"
				+ message.column() + " " + message.severity() + ": " + message.text()).toList();
	}

	private static Modules template(String body) {
		return new Modules().main("[template public t(l : library::Library)]\n" + body.indent(2) + "[/template]\n");
	}

	@Test
	void aModuleWithoutAMistakeHasNoMessage() {
		assertEquals(List.of(), check(new Modules().main("""
				[query private title(n : library::Named) : String = if n.name = null then '-' else n.name endif/]
				[comment @main/]
				[template public main(l : library::Library) post(self.trim())]
				  [file (l.name + '.txt', overwrite)]
				    [for (b : library::Book | l.shelves.books) separator(', ')]
				      [bIndex/] [b.title().toUpper()/] [b.pages + 1/]
				      [if (b.oclIsKindOf(library::Novel))][b.card()/][/if]
				      [let a = b.author, n = a.name][n.size()/][/let]
				      [protected (b.name)]
				      [/protected]
				    [/for]
				  [/file]
				[/template]
				[template public card(n : library::Novel)][n.author.name/][/template]
				""")));
	}

	@Test
	void unknownFeaturesServicesAndVariablesAreNamedWithTheNearestMatch() {
		assertEquals(List.of("3:6 ERROR: no feature `nmae` on library::Library; did you mean `name`?",
				"4:11 ERROR: no service `toUper()` on String; did you mean `toUpper`?", "5:4 ERROR: no variable `m`; did you mean `l`?"),
				check(template("[l.nmae/]\n[l.name.toUper()/]\n[m.name/]")));
	}

	@Test
	void argumentsThatNeverFitAreReported() {
		List<String> messages = check(template("[l.card('x')/]").and("[template public card(l : library::Library, n : Integer)]x[/template]\n"));
		assertEquals(List.of("3:6 ERROR: no service `card(String)` on library::Library; there is `card(Integer)` on library::Library"), messages);
	}

	@Test
	void aConditionMustBeABoolean() {
		assertEquals(List.of("3:8 ERROR: the condition must be a Boolean, and this is String; no branch would be printed"),
				check(template("[if (l.name)]x[/if]")));
	}

	@Test
	void aTypeTestNarrowsWhatFollows() {
		Modules modules = new Modules().main("[template public t(n : library::Named)][if (n.oclIsKindOf(library::Book))][n.pages/][elseif (n.oclIsKindOf(library::Shelf))]"
				+ "[n.books->size()/][else][n.pages/][/if][/template]\n");
		List<String> messages = check(modules);
		assertEquals(1, messages.size(), messages::toString);
		assertTrue(messages.getFirst().contains("`pages`"), messages::toString);
	}

	@Test
	void branchesThatAreNeverPrintedAreReported() {
		assertEquals(List.of("3:8 WARNING: the condition is always true, so the other branches are never printed",
				"4:8 WARNING: the condition is always false, so this branch is never printed"),
				check(template("[if (true)]a[else]b[/if]\n[if (false)]a[/if]")));
	}

	@Test
	void aConditionThatCannotHoldForTheTypeIsReported() {
		assertEquals(1, check(template("[if (l.oclIsKindOf(library::Book))]a[/if]")).size());
	}

	@Test
	void modulesThatAreUsedAreCheckedToo() {
		Modules modules = new Modules().add("util", "[module util('" + Library.NS_URI + "')/]\n[template public card(l : library::Library)][l.nope/][/template]\n");
		modules.main("[import util/]\n[template public t(l : library::Library)][l.card()/][/template]\n");
		assertEquals(List.of("util:2:48 ERROR: no feature `nope` on library::Library; did you mean `note`?"), check(modules));
	}

	@Test
	void inheritedAndImportedDefinitionsAreKnownAsFarAsTheyAreVisible() {
		Modules modules = new Modules()
				.add("base", "[module base('" + Library.NS_URI + "')/]\n[template protected one(l : library::Library)]x[/template]\n")
				.add("util", "[module util('" + Library.NS_URI + "')/]\n[template public two(l : library::Library)]x[/template]\n"
						+ "[template private three(l : library::Library)]x[/template]\n");
		modules.add("main", "[module main('" + Library.NS_URI + "') extends base/]\n[import util/]\n"
				+ "[template public t(l : library::Library)][l.one()/][l.super:one()/][l.two()/][l.three()/][/template]\n");
		List<String> messages = check(modules);
		assertEquals(1, messages.size(), messages::toString);
		assertTrue(messages.getFirst().contains("`three()`"), messages::toString);
	}

	@Test
	void typesOfParametersAndVariablesAreChecked() {
		List<String> messages = check(new Modules().main("[template public t(b : library::Bok)]x[/template]\n"
				+ "[query public q(l : library::Library) : Integer = l.name/]\n"
				+ "[template public u(l : library::Library, l : Integer)][let n : Integer = 'x'][n/][/let][/template]\n"));
		assertEquals(List.of("2:24 ERROR: no classifier `Bok` in metamodel library; did you mean `Book`?",
				"3:51 WARNING: `q` is declared as Integer, and its value is String", "4:42 ERROR: two parameters are named `l`",
				"4:60 WARNING: `n` is declared as Integer, and its value is String"), messages);
	}

	@Test
	void definitionsThatAreNeverReachedAreReported() {
		List<String> messages = check(new Modules().main("[template public t(l : library::Library)]a[/template]\n[template public t(l : library::Library)]b[/template]\n"));
		assertEquals(List.of("3:1 WARNING: `t` is defined above with the same parameters; calls reach only the last"), messages);
	}

	@Test
	void syntaxIsCheckedToo() {
		assertEquals(List.of("4:3 SYNTAX: expression lacks `/]`"), check(template("[l.name\nx/]")));
		assertTrue(check(template("[l.name + /]")).getFirst().startsWith("3:13 ERROR: "), () -> check(template("[l.name + /]")).toString());
	}

	@Test
	void textLeftOfTheMarginIsReported() {
		assertEquals(1, check(template("[if (l.year > 1)]\nx\n[/if]")).size());
	}

	@Test
	void aCharacterThatTheCharsetDoesNotHaveIsReported() {
		byte[] latin = ("[module main('" + Library.NS_URI + "')/]\n[template public t(l : library::Library)]café[/template]\n").getBytes(StandardCharsets.ISO_8859_1);
		List<String> messages = check(new Modules().add("main", latin));
		assertEquals(1, messages.size(), messages::toString);
		assertTrue(messages.getFirst().startsWith("2:45 WARNING: this character"), messages::toString);
	}

	@Test
	void aModuleThatIsNotThereIsRefused() {
		assertThrows(ModuleNotFoundException.class, () -> new Modules().mtl().check("nowhere"));
	}
}
