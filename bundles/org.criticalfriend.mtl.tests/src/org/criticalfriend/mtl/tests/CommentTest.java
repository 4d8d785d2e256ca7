package org.criticalfriend.mtl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class CommentTest {

	@Test
	void aCommentAloneOnItsLineTakesTheLineAway() {
		assertEquals("a\nb\n", Modules.text("a\n[comment gone/]\n[comment]\n  gone\n[/comment]\nb"));
	}

	@Test
	void aCommentInALineLeavesTheRestOfIt() {
		assertEquals("a  b\n", Modules.text("a [comment gone/] b"));
	}

	@Test
	void aCommentAtTheEndOfALineKeepsTheNewLine() {
		assertEquals("a\nb\n", Modules.text("a[comment gone/]\nb"));
	}

	@Test
	void aShortCommentEndsAtTheFirstSlashBracket() {
		assertEquals("a ] b\n", Modules.text("a [comment x ['['/][']'/] b"));
	}

	@Test
	void nothingInsideABlockCommentIsRead() {
		assertEquals("a  b\n", Modules.text("a [comment][if (x)][l.nope/][/comment] b"));
	}

	@Test
	void theMainTagMayStandInAnyFormOfCommentBeforeTheTemplate() {
		for (String comment : new String[] { "[comment @main/]", "[comment]\n @main\n[/comment]", "[**\n * @main\n */]",
				"[comment @main/]\n[comment between/]" }) {
			Modules modules = new Modules().main(comment + "\n[template public main(l : library::Library)]\n"
					+ "  [file ('out.txt', overwrite)]\n    x\n  [/file]\n[/template]\n").run();
			assertEquals("x\n", modules.file("out.txt"), comment);
		}
	}

	@Test
	void aMainTagBeforeAnImportOrAnotherDefinitionDoesNotCount() {
		Modules modules = new Modules().add("other", "[module other('" + Library.NS_URI + "')/]\n").main("""
				[comment @main/]
				[import other/]
				[query public one(l : library::Library) : Integer = 1/]
				[template public main(l : library::Library)]
				  [file ('out.txt', overwrite)]
				    x
				  [/file]
				[/template]
				""").run();
		assertEquals(0, modules.files().size());
	}
}
