package org.criticalfriend.mtl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextTest {

	@Test
	void bracketsThatCloseNothingAndQuotesAreText() {
		assertEquals("a ] b /] c 'd' \"e\" \\n\n", Modules.text("a ] b /] c 'd' \"e\" \\n"));
	}

	@Test
	void anOpeningBracketIsWrittenAsAValue() {
		assertEquals("list[0]\n", Modules.text("list['['/]0]"));
	}

	@Test
	void wordsOfTheLanguageAreTextOutsideBrackets() {
		assertEquals("if for let /if template\n", Modules.text("if for let /if template"));
	}

	@Test
	void textOutsideAFileBlockIsThrownAway() {
		Modules modules = new Modules().main("""
				[comment @main/]
				[template public main(l : library::Library)]
				  lost
				  [file ('out.txt', overwrite)]
				    kept
				  [/file]
				  lost
				[/template]
				""").run();
		assertEquals("kept\n", modules.file("out.txt"));
		assertEquals(1, modules.files().size());
	}

	@Test
	void everythingBehindTheLastReadableDefinitionIsIgnored() {
		Modules modules = Modules.withBody("<[l.late()/]>").and("""
				stray words
				[template public late(l : library::Library)]late[/template]
				""").run();
		assertEquals("<>\n", modules.file("out.txt"));
		assertEquals(List.of("WARNING 5"), modules.messages());
	}

	@Test
	void theSourceCharsetIsNamedByTheFirstComment() {
		String source = "[comment encoding = ISO-8859-1 /]\n[module main('" + Library.NS_URI + "')/]\n"
				+ "[comment @main/]\n[template public main(l : library::Library)]\n  [file ('out.txt', overwrite)]\n    é\n  [/file]\n[/template]\n";
		Modules modules = new Modules().add("main", source.getBytes(StandardCharsets.ISO_8859_1)).run();
		assertEquals("é\n", modules.file("out.txt"));
	}

	@Test
	void withoutSuchACommentTheSourceIsUtf8() {
		assertEquals("日本 → 😀\n", Modules.text("日本 → 😀"));
	}
}
