package org.criticalfriend.mtl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.criticalfriend.mtl.messages.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SyntaxRecoveryTest {

	private static void check(Modules modules, String expected, String... messages) {
		modules.run();
		assertEquals(expected, modules.file("out.txt"));
		assertEquals(List.of(messages), modules.messages());
	}

	@ParameterizedTest
	@ValueSource(strings = { "[if (true)]", "[for (s | l.shelves)]", "[let x = 1]", "[protected ('z')]" })
	void aBlockWithoutItsClosingTagSwallowsTheRestOfItsSurroundings(String header) {
		check(Modules.withBody("a\n" + header + "\n  b\nc"), "a\n", "SYNTAX 6", "ERROR 6");
	}

	@Test
	void aWrongClosingTagBreaksEverythingAroundIt() {
		check(Modules.withBody("[if (true)]\n  a\n[/for]\nb"), null, "SYNTAX 5", "SYNTAX 4", "SYNTAX 3", "ERROR 3");
	}

	@ParameterizedTest
	@ValueSource(strings = { "[if l.year > 1]a[/if]", "[for s | l.shelves]a[/for]", "[for (s | l.shelves) separator (',')]a[/for]",
			"[if (true) and (false)]a[/if]", "[protected ('z') startTagPrefix ('#')]a[/protected]" })
	void aBrokenHeaderPrintsNothing(String block) {
		check(Modules.withBody("<" + block + ">"), "<>\n", "SYNTAX 5", "ERROR 5");
	}

	@Test
	void aBrokenVariableIsNothingAndItsBodyRuns() {
		check(Modules.withBody("[let x 1]<[x/]>[/let]"), "<>\n", "SYNTAX 5", "ERROR 5");
		check(Modules.withBody("[for (s l.shelves)]x[/for]<>"), "<>\n", "SYNTAX 5", "ERROR 5", "WARNING 5");
	}

	@Test
	void whatCannotBeReadOfAnExpressionIsReportedAndTheRestEvaluated() {
		check(Modules.withBody("<[/]> <[l.year + /]>"), "<> <1987>\n", "ERROR 5", "ERROR 5");
		check(Modules.withBody("<[l./]>"), "<>\n", "ERROR 5", "WARNING 5");
	}

	@Test
	void anExpressionThatDoesNotEndPrintsNothingAndTextGoesOnBehindIt() {
		check(Modules.withBody("a [l.name\nb"), "a b\n", "SYNTAX 5", "ERROR 5");
		check(Modules.withBody("a [card(l)/] b"), "a (l)/] b\n", "SYNTAX 5", "ERROR 5");
	}

	@Test
	void anUnclosedParenthesisSwallowsTheModule() {
		check(Modules.withBody("<[(1 + 2/]>\nb"), null, "SYNTAX 5", "SYNTAX 4", "SYNTAX 3", "ERROR 3");
	}

	@Test
	void aBrokenTemplateIsFoundAndGivesAnErrorWhenCalled() {
		check(Modules.withBody("<[l.card()/]>").and("[template public card(l : library::Library) post (self)]x[/template]\n"), "<>\n", "SYNTAX 8",
				"ERROR 8");
		check(Modules.withBody("<[l.card()/]>").and("[template card(l : library::Library)]x[/template]\n"), "<>\n", "SYNTAX 8", "ERROR 8");
	}

	@Test
	void aBrokenQueryGivesAnErrorWhenCalled() {
		check(Modules.withBody("<[l.card()/]>").and("[query public card(l : library::Library) = 1/]\n"), "<>\n", "SYNTAX 8", "ERROR 8");
		check(Modules.withBody("<[l.card()/]>").and("[query public card(l : library::Library) : String = /]\n"), "<>\n", "ERROR 8");
	}

	@Test
	void otherTemplatesOfTheModuleRunBehindABrokenOne() {
		check(new Modules().main("[template public bad(l : library::Library)]\n  [if (true)]\n[/template]\n[comment @main/]\n"
				+ "[template public main(l : library::Library)]\n  [file ('out.txt', overwrite)]\n    x\n  [/file]\n[/template]\n"), "x\n", "SYNTAX 3");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '#', value = { "[file ('out.txt')]", "[file ('out.txt', replace)]", "[file 'out.txt', overwrite]" })
	void aFileBlockWithABrokenHeaderWritesNothing(String header) {
		Modules modules = new Modules().main("[comment @main/]\n[template public main(l : library::Library)]\n  " + header + "\n    x\n  [/file]\n[/template]\n");
		check(modules, null, "SYNTAX 4", "ERROR 4");
	}

	@Test
	void aModuleWithoutAHeaderIsReportedAndRunsNothing() {
		Modules modules = new Modules().add("main", "[template public main(l : library::Library)]x[/template]\n").run();
		assertEquals(List.of("SYNTAX 1"), modules.messages());
	}

	@Test
	void theMessageSaysWhatIsMissingAndWhere() {
		Message message = Modules.withBody("[if (true)]\n  a\n[/for]").run().result().messages().getFirst();
		assertEquals("`if` lacks `[/if]` to close it; `[/for]` stands in its place", message.text());
		assertEquals("main", message.module());
		assertEquals(5, message.statement());
		assertEquals(7, message.line());
		assertEquals(5, message.column());
		assertTrue(message.toString().startsWith("main:7:5: syntax error: "), message.toString());
	}
}
