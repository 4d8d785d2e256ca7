package org.criticalfriend.mtl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileTest {

	private static Modules main(String body) {
		return new Modules().main("[comment @main/]\n[template public main(l : library::Library)]\n" + body.indent(2) + "[/template]\n");
	}

	@ParameterizedTest
	@CsvSource({ "overwrite,'new\n'", "append,'old\nnew\n'", "create,'old\n'" })
	void theModeDecidesWhatHappensToAnExistingFile(String mode, String expected) {
		Modules modules = main("[file ('log.txt', " + mode + ")]\n  new\n[/file]").before("log.txt", "old\n").run();
		assertEquals(expected, modules.file("log.txt"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "overwrite", "append", "create" })
	void eachModeWritesAFileThatIsNotThere(String mode) {
		assertEquals("new\n", main("[file ('log.txt', " + mode + ")]\n  new\n[/file]").run().file("log.txt"));
	}

	@Test
	void theNameIsAnExpressionAndMayLeadIntoFolders() {
		Modules modules = main("[for (s | l.shelves)]\n  [file ('shelves/' + s.name + '.txt', overwrite)]\n    [s.name/]\n  [/file]\n[/for]").run();
		assertEquals(Map.of("shelves/upper.txt", "upper\n", "shelves/lower.txt", "lower\n", "shelves/empty.txt", "empty\n"), modules.files());
	}

	@Test
	void theLastOfTwoOverwritesWins() {
		assertEquals("empty\n", main("[for (s | l.shelves)]\n  [file ('out.txt', overwrite)]\n    [s.name/]\n  [/file]\n[/for]").run().file("out.txt"));
	}

	@Test
	void appendAddsToWhatTheSameRunWrote() {
		assertEquals("upper\nlower\nempty\n", main("[for (s | l.shelves)]\n  [file ('out.txt', append)]\n    [s.name/]\n  [/file]\n[/for]").run().file("out.txt"));
	}

	@Test
	void aFileBlockInsideAnotherWritesAFileOfItsOwn() {
		Modules modules = main("""
				[file ('outer.txt', overwrite)]
				  before
				  x [file ('inner.txt', overwrite)]inner[/file] y
				  [file ('other.txt', overwrite)]
				    other
				  [/file]
				  after
				[/file]
				""").run();
		assertEquals(Map.of("outer.txt", "before\nx  y\nafter\n", "inner.txt", "inner", "other.txt", "other\n"), modules.files());
	}

	@Test
	void anEmptyBodyWritesAnEmptyFile() {
		assertEquals("", main("[file ('out.txt', overwrite)]\n[/file]").run().file("out.txt"));
	}

	@Test
	void aFileBlockInACalledTemplateIsIndentedFromItsOwnStart() {
		Modules modules = main("    [l.shelves.page()/]").and("""
				[template public page(s : library::Shelf)]
				  [file (s.name + '.txt', overwrite)]
				    page
				      of [s.name/]
				  [/file]
				[/template]
				""").run();
		assertEquals("page\n  of lower\n", modules.file("lower.txt"));
	}

	@Test
	void aFailureInTheNameLeavesOutThatPart() {
		Modules modules = main("[file (l.name + nope + '.txt', overwrite)]\n  x\n[/file]").run();
		assertEquals("x\n", modules.file("Northmoor.txt"));
		assertEquals(List.of("ERROR 4"), modules.messages());
	}

	@ParameterizedTest
	@ValueSource(strings = { "../out.txt", "a/../../out.txt", "/out.txt", "C:\\\\out.txt", "..\\\\out.txt", "", "a/..", "\\\\out.txt" })
	void aNameOutsideTheOutputIsRefusedAndTheRunGoesOn(String name) {
		Modules modules = main("[file ('" + name + "', overwrite)]\n  x\n[/file]\n[file ('good.txt', overwrite)]\n  y\n[/file]").run();
		assertEquals(Map.of("good.txt", "y\n"), modules.files());
		assertEquals(List.of("ERROR 4"), modules.messages());
	}

	@Test
	void aNameThatComesBackIntoTheOutputIsFine() {
		assertEquals(Map.of("b.txt", "x\n"), main("[file ('a/../b.txt', overwrite)]\n  x\n[/file]").run().files());
	}

	@Test
	void anUnknownCharsetIsReportedAndTheFileWrittenInUtf8() {
		Modules modules = main("[file ('out.txt', overwrite, 'UTF-99')]\n  é\n[/file]").run();
		assertEquals("é\n", modules.file("out.txt"));
		assertEquals(List.of("ERROR 4"), modules.messages());
	}
}
