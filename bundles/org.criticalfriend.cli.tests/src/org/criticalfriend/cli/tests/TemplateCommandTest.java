package org.criticalfriend.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code template}. */
class TemplateCommandTest {

	@TempDir
	Path folder;

	private Library library;
	private Path out;

	@BeforeEach
	void writeLibrary() throws IOException {
		library = Library.in(folder);
		out = folder.resolve("out");
	}

	@Test
	void runsAModuleInAFolder() throws IOException {
		module("a/b/main", """
				[module a::b::main('http://example.org/library')/]
				[comment @main/]
				[template public main(l : library::Library)]
				[file ('titles.txt', overwrite)]
				[for (b | l.books)][b.title/]
				[/for]
				[/file]
				[/template]
				""");
		assertEquals("", run("a::b::main").endsWith(0).out());
		assertEquals("Practice\nTwo\nlines\n", Files.readString(out.resolve("titles.txt")));
		run("a::b::main", "--newline", "crlf").endsWith(0);
		assertEquals("Practice\r\nTwo\r\nlines\r\n", Files.readString(out.resolve("titles.txt")));
	}

	@Test
	void messagesNameTheLineOfTheStatementAndTheModuleIfItIsAnother() throws IOException {
		module("other", """
				[module other('http://example.org/library')/]
				[template public broken(l : library::Library)]
				[l.nothing/]
				[/template]
				""");
		module("main", """
				[module main('http://example.org/library')/]
				[import other/]
				[comment @main/]
				[template public main(l : library::Library)]
				[l.broken()/]
				[l.absent()/]
				[1 / 0/]
				[/template]
				""");
		CommandRun run = run("main").endsWith(1);
		assertEquals(List.of("WARNING 3 other", "WARNING 6", "ERROR 7"), run.lines());
		assertEquals(3, run.err().lines().count(), run.err());
		assertTrue(run.err().contains("main:7:"), run.err());
	}

	@Test
	void checkSaysWhatIsWrongAndRunsNothing() throws IOException {
		module("main", """
				[module main('http://example.org/library')/]
				[comment @main/]
				[template public main(l : library::Library)]
				[file ('x.txt', overwrite)][l.boks.title/][/file]
				[/template]
				""");
		CommandRun run = CommandRun.of("template", "--check", "--root", folder, "--module", "main", "--metamodel", library.metamodel());
		assertTrue(run.out().startsWith("main:4:"), run.out() + run.err());
		assertTrue(run.out().contains("did you mean `books`?"), run.out());
		assertTrue(Files.notExists(out));
	}

	@Test
	void checkNamesImportsThatAreMissingOrOfNoUse() throws IOException {
		module("card", "[module card('http://example.org/library')/]\n[template public card(l : library::Library)]x[/template]\n");
		module("unused", "[module unused('http://example.org/library')/]\n[template public other(l : library::Library)]x[/template]\n");
		module("main", """
				[module main('http://example.org/library')/]
				[import unused/]
				[import crad/]
				[template public main(l : library::Library)]x[/template]
				""");
		CommandRun run = CommandRun.of("template", "--check", "--root", folder, "--module", "main", "--metamodel", library.metamodel()).endsWith(1);
		assertTrue(run.out().contains("main:2:9: warning: nothing of `unused` is used"), run.out());
		assertTrue(run.out().contains("main:3:9: error: no module `crad`; its file would be crad.mtl; did you mean `card`?"), run.out());
	}

	@Test
	void aRunNeedsAModelAndAFolder() throws IOException {
		module("main", "[module main('http://example.org/library')/]\n");
		CommandRun.of("template", "--root", folder, "--module", "main", "--metamodel", library.metamodel()).endsWith(2);
	}

	@Test
	void warningsAloneAreFine() throws IOException {
		module("main", """
				[module main('http://example.org/library')/]
				[comment @main/]
				[template public main(l : library::Library)]
				[l.absent()/]
				[/template]
				""");
		assertEquals(List.of("WARNING 4"), run("main").endsWith(0).lines());
	}

	@Test
	void aModuleThatIsNotThereIsNamedWithItsFile() {
		run("a::nowhere").endsWith(1).saysInOneLine("a::nowhere", "a/nowhere.mtl");
	}

	@Test
	void aRootThatIsNotThereIsNamed() {
		CommandRun.of("template", "--root", folder.resolve("none"), "--module", "main", "--model", library.model(), "--metamodel", library.metamodel(),
				"--out", out).endsWith(1).saysInOneLine(folder.resolve("none"));
	}

	@Test
	void anOutputThatIsAFileIsRefused() throws IOException {
		module("main", "[module main('http://example.org/library')/]\n");
		Files.writeString(out, "mine");
		run("main").endsWith(1).saysInOneLine(out);
		assertEquals("mine", Files.readString(out));
	}

	private void module(String path, String text) throws IOException {
		Path file = folder.resolve(path + ".mtl");
		Files.createDirectories(file.getParent());
		Files.writeString(file, text);
	}

	private CommandRun run(String module, String... further) {
		List<Object> arguments = new ArrayList<>(List.of("template", "--root", folder, "--module", module, "--model", library.model(), "--metamodel",
				library.metamodel(), "--out", out));
		arguments.addAll(List.of(further));
		return CommandRun.of(arguments.toArray());
	}
}
