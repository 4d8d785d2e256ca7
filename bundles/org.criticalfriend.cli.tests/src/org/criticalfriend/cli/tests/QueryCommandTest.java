package org.criticalfriend.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code query}. */
class QueryCommandTest {

	@TempDir
	Path folder;

	private Library library;

	@BeforeEach
	void writeLibrary() throws IOException {
		library = Library.in(folder);
	}

	@Test
	void printsALineForEachExpressionWithItsKindOfValue() {
		assertEquals(List.of("int 2\t", "'Practice'\t", "[Book //@books.0, Book //@books.1]\t", "Library /\t", "null\t", "{true, double 1.5}\t",
				"classifier library::Book\t"),
				query("self.books->size()", "self.books->first().title", "self.books", "self", "null", "OrderedSet{true, 1.5}", "library::Book").endsWith(0)
						.lines());
	}

	@Test
	void aValueOfSeveralLinesStaysInOneLine() {
		assertEquals(List.of("'Two\\nlines'\t"), query("self.books->last().title").endsWith(0).lines());
	}

	@Test
	void severitiesFollowTheValueAndAreExplained() {
		CommandRun run = query("self.absent", "1 / 0").endsWith(1);
		assertEquals(List.of("null\tWARNING", "null\tERROR"), run.lines());
		assertEquals(2, run.err().lines().count(), run.err());
		assertTrue(run.err().contains("absent"), run.err());
	}

	@Test
	void aSyntaxErrorIsAProblem() {
		CommandRun run = query("self.books->").endsWith(1);
		assertTrue(run.lines().get(0).contains("\tPARSE"), run.out());
	}

	@Test
	void anExpressionMayStartWithAHyphen() {
		assertEquals(List.of("int -2\t"), query("--", "-2").endsWith(0).lines());
	}

	private CommandRun query(String... expressions) {
		List<Object> arguments = new ArrayList<>(List.of("query", "--model", library.model(), "--metamodel", library.metamodel()));
		arguments.addAll(List.of(expressions));
		return CommandRun.of(arguments.toArray());
	}
}
