package org.criticalfriend.mtl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.criticalfriend.aql.services.JavaServices;
import org.criticalfriend.mtl.ModuleNotFoundException;
import org.criticalfriend.mtl.Mtl;
import org.criticalfriend.mtl.RunResult;
import org.criticalfriend.mtl.module.ClassPathModuleSource;
import org.criticalfriend.mtl.module.FolderModuleSource;
import org.criticalfriend.mtl.module.ModuleSource;
import org.criticalfriend.mtl.output.OutputFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddingTest {
	private static final String CATALOGUE = "[module main('" + Library.NS_URI + "')/]\n[comment @main/]\n"
			+ "[template public main(l : library::Library)]\n  [file ('a/' + l.name + '.txt', overwrite)]\n    [l.name/]\n  [/file]\n[/template]\n";

	@TempDir
	Path folder;

	/** Services that a test registers. */
	public static final class Words {
		private Words() {
		}

		/** The text twice. */
		public static String twice(String text) {
			return text + text;
		}
	}

	@Test
	void modulesOfAFolderAreRunIntoAFolder() throws IOException {
		Files.createDirectories(folder.resolve("templates/catalogue"));
		Files.writeString(folder.resolve("templates/catalogue/main.mtl"), CATALOGUE);
		Library library = new Library();
		Mtl mtl = Mtl.of(new FolderModuleSource(folder.resolve("templates")), List.of(library.metamodel()));
		try (OutputFolder output = OutputFolder.open(folder.resolve("generated"))) {
			RunResult result = mtl.run("catalogue::main").on(List.of(library.root())).into(output).mains();
			assertEquals(List.of(), result.messages());
			output.commit();
		}
		assertEquals("Northmoor\n", Files.readString(folder.resolve("generated/a/Northmoor.txt")));
	}

	@Test
	void modulesComeFromTheClassPathToo() throws IOException {
		ModuleSource source = new ClassPathModuleSource(EmbeddingTest.class.getClassLoader(), "org/criticalfriend/mtl/");
		assertTrue(source.read("tests::greeting").isPresent());
		assertTrue(source.read("tests::nowhere").isEmpty());
		Library library = new Library();
		assertEquals("Hello, Northmoor!", Mtl.of(source, List.of(library.metamodel())).run("tests::greeting").call("greeting", library.root()).text());
	}

	@Test
	void oneTemplateOrQueryCanBeCalledWithArguments() {
		Modules modules = new Modules().main("""
				[template public card(l : library::Library, title : String)]
				  [title/]
				  [l.name/]
				[/template]
				[query private age(l : library::Library, year : Integer) : Integer = year - l.year/]
				""");
		assertEquals("Card\nNorthmoor\n", modules.set().call("card", modules.library().root(), "Card").text());
		assertEquals("39", modules.set().call("age", modules.library().root(), 2026).text());
	}

	@Test
	void aCallThatFitsNothingNamesTheNearestTemplate() {
		Modules modules = new Modules().main("[template public card(l : library::Library)]x[/template]\n");
		IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, () -> modules.set().call("crad", modules.library().root()));
		assertTrue(refused.getMessage().contains("did you mean `card`?"), refused.getMessage());
	}

	@Test
	void aModuleThatIsNotThereIsNamed() {
		ModuleNotFoundException missing = assertThrows(ModuleNotFoundException.class, () -> new Modules().mtl().run("a::b"));
		assertTrue(missing.getMessage().contains("a/b.mtl"), missing.getMessage());
	}

	@Test
	void aModuleWhoseFileCannotBeReadIsReported() {
		Library library = new Library();
		Mtl mtl = Mtl.of(name -> {
			throw new IOException("the disk is gone");
		}, List.of(library.metamodel()));
		RunResult result = mtl.run("main").on(List.of(library.root())).mains();
		assertTrue(result.hasErrors());
		assertTrue(result.messages().getFirst().text().contains("the disk is gone"), result.messages()::toString);
	}

	@Test
	void javaServicesAreCalledLikeOthers() {
		Modules modules = Modules.withBody("[l.name.twice()/]");
		JavaServices.ofClass(Words.class).forEach(modules.services()::add);
		assertEquals("NorthmoorNorthmoor\n", modules.run().file("out.txt"));
	}

	@Test
	void variablesAreSeenByAllTemplatesAndQueriesAndHiddenByParameters() {
		Modules modules = new Modules().main("""
				[template public card(l : library::Library)][today/] [l.label()/] [l.own('here')/][/template]
				[query public label(l : library::Library) : String = l.name + ' ' + today/]
				[query public own(l : library::Library, today : String) : String = today/]
				""");
		Mtl mtl = modules.mtl("today", "other");
		assertEquals("Monday Northmoor Monday here", mtl.run("main").variable("today", "Monday").call("card", modules.library().root()).text());
		assertThrows(IllegalArgumentException.class, () -> mtl.run("main").variable("toady", "x"));
	}

	@Test
	void runsOfOneProgramMayOverlap() throws InterruptedException, ExecutionException {
		Modules modules = new Modules().main("[template public deep(l : library::Library, n : Integer)]"
				+ "[n/][if (n > 0)] [l.deep(n - 1)/][/if][/template]\n");
		Mtl mtl = modules.mtl();
		ExecutorService threads = Executors.newFixedThreadPool(4);
		List<Future<String>> texts = new ArrayList<>();
		for (int i = 0; i < 200; i++) {
			texts.add(threads.submit(() -> mtl.run("main").call("deep", modules.library().root(), 5).text()));
		}
		threads.shutdown();
		for (Future<String> text : texts) {
			assertEquals("5 4 3 2 1 0", text.get());
		}
	}
}
