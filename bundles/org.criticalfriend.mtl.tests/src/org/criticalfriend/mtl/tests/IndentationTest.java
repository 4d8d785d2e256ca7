package org.criticalfriend.mtl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The rules for margins, new lines and indentation, one by one. */
class IndentationTest {

	@Test
	void theMarginOfABlockIsCutOff() {
		assertEquals("one\n  two\n", Modules.text("[if (true)]\n  one\n    two\n[/if]"));
	}

	@Test
	void aBlockDeeperThanItsSurroundingsKeepsTheDifference() {
		assertEquals("a\n  one\n    two\nb\n", Modules.text("a\n  [if (true)]\n    one\n      two\n  [/if]\nb"));
	}

	@Test
	void blankLinesStayWithoutTrailingBlanks() {
		assertEquals("a\n\n  b\n\n  c\nd\n", Modules.text("a\n\n  [if (true)]\n    b\n\n    c\n  [/if]\nd"));
	}

	@Test
	void textLeftOfTheMarginIsCutAndReportedForEachLine() {
		Modules modules = Modules.withBody("[if (true)]\n one\n  two\nthree\n[/if]").run();
		assertEquals("ne\ntwo\nree\n", modules.file("out.txt"));
		assertEquals(List.of("ERROR 6", "ERROR 8"), modules.messages());
	}

	@Test
	void aTabIsOneColumn() {
		assertEquals("\ttwo\n", Modules.text("[if (true)]\n\t\t\ttwo\n[/if]"));
	}

	@Test
	void linesOfAValueAreIndentedByEverythingBeforeIt() {
		assertEquals("- one\n- two!\n", Modules.text("- [('one\\ntwo')/]!"));
		assertEquals("- Northmoor: one\n- Northmoor: two\n", Modules.text("- [l.name/]: [('one\\ntwo')/]"));
	}

	@Test
	void aValueThatEndsInANewLineMakesNoBlankLine() {
		assertEquals("one\nend\n", Modules.text("[('one\\n')/]\nend"));
		assertEquals("- one\n!\nend\n", Modules.text("- [('one\\n')/]!\nend"));
	}

	@Test
	void blankLinesOfAValueArePrefixedToo() {
		assertEquals("- a\n- \n- b\n", Modules.text("- [('a\\n\\nb')/]"));
	}

	@Test
	void anEmptyValueAloneTakesItsLineAndOneBlankLineAfterIt() {
		assertEquals("a\nb\n", Modules.text("a\n[('')/]\nb"));
		assertEquals("a\nb\n", Modules.text("a\n[('')/]\n\nb"));
		assertEquals("a\n\nb\n", Modules.text("a\n[('')/]\n\n\nb"));
	}

	@Test
	void theBlankLineIsTakenOnlyDirectlyAfterTheEmptyValue() {
		assertEquals("a\nNorthmoor\n\nb\n", Modules.text("a\n[('')/]\n[l.name/]\n\nb"));
	}

	@Test
	void anEmptyValueRightOfTheMarginLeavesItsBlanks() {
		assertEquals("a\n  \nb\n", Modules.text("a\n  [('')/]\nb"));
	}

	@Test
	void textBeforeABlockIsRepeatedOnItsLines() {
		assertEquals("x upper\nx lower\nx empty\nend\n", Modules.text("x [for (s | l.shelves)]\n    [s.name/]\n  [/for]\nend"));
	}

	@Test
	void anEmptyBlockTakesTheTextBeforeItOnItsLine() {
		assertEquals("end\n", Modules.text("head [if (false)]\n       x\n     [/if]\nend"));
	}

	@Test
	void anEmptyBlockFollowedByTextLeavesTheLine() {
		assertEquals("head  tail\nend\n", Modules.text("head [if (false)]\n       x\n     [/if] tail\nend"));
	}

	@Test
	void anEmptyInlinedBlockKeepsTheLine() {
		assertEquals("a\n  \nb\nc\n", Modules.text("a\n  [if (false)]x[/if]\nb\n[if (false)]x[/if]\nc"));
	}

	@Test
	void inlinedBlocksAreVerbatim() {
		assertEquals("xa\n      b\nend\n", Modules.text("x[if (true)]a\n  b[/if]\nend"));
		assertEquals("- one\ntwo\n", Modules.text("- [if (true)][('one\\ntwo')/][/if]"));
	}

	@Test
	void anInlinedBlockAtALineStartIsIndentedOnce() {
		assertEquals("  one\n  x\nend\n", Modules.text("  [if (true)]\n    one\n    [if (true)]x[/if]\n  [/if]\nend"));
	}

	@Test
	void aCommentAtTheHeadOfAnIndentedBlockLeavesTheIndentation() {
		assertEquals("  y\n  z\nend\n", Modules.text("  [if (true)]\n    [comment x/]\n    y\n    z\n  [/if]\nend"));
	}

	@Test
	void anEmptyBlockAtTheHeadOfAnIndentedBlockIndentsTheNextLineTwice() {
		assertEquals("    y\n  z\nend\n", Modules.text("  [if (true)]\n    [if (false)]\n      x\n    [/if]\n    y\n    z\n  [/if]\nend"));
	}

	@Test
	void theSeparatorIsNotPartOfTheLine() {
		assertEquals("a\n, b\n, c\nend\n", Modules.text("[for (x | Sequence{'a', 'b', 'c'}) separator(', ')]\n  [x/]\n[/for]\nend"));
	}

	@Test
	void theResultOfATemplateIsAValueLikeAnyOther() {
		Modules modules = Modules.withBody("* [l.card()/]\nend").and("""
				[template public card(l : library::Library)]
				  [l.name/]
				    since [l.year/]
				[/template]
				""").run();
		assertEquals("* Northmoor\n*   since 1987\nend\n", modules.file("out.txt"));
	}

	@Test
	void blanksBehindAHeaderMakeTheBlockInlined() {
		assertEquals(" \n      x\n    end\n", Modules.text("[if (true)] \n  x\n[/if]end"));
	}

	@Test
	void theColumnOfTheClosingTagIsFree() {
		assertEquals("  x\nend\n", Modules.text("  [if (true)]\n    x\n[/if]\nend"));
	}

	@Test
	void indentationsOfNestedBlocksAddUp() {
		assertEquals("{\n  upper {\n    Tides\n    Maps\n  }\n  lower {\n    Birds\n  }\n  empty {\n  }\n}\n", Modules.text("""
				{
				  [for (s | l.shelves)]
				    [s.name/] {
				      [for (b | s.books)]
				        [b.name/]
				      [/for]
				    }
				  [/for]
				}
				"""));
	}
}
