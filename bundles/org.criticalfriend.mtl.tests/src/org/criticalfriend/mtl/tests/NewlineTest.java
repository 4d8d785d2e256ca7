package org.criticalfriend.mtl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class NewlineTest {

	@Test
	void everyNewLineOfAFileIsTheOneThatIsSet() {
		Modules modules = Modules.withBody("one\n[('a\\nb\\r\\nc')/]\n[if (true)]\n  two\n[/if]").newline("\r\n").run();
		assertEquals("one\r\na\r\nb\r\nc\r\ntwo\r\n", modules.file("out.txt"));
	}

	@Test
	void theNewLinesOfTheSourceMakeNoDifference() {
		String source = "[module main('" + Library.NS_URI + "')/]\n[comment @main/]\n[template public main(l : library::Library)]\n"
				+ "  [file ('out.txt', overwrite)]\n    a\n    [if (true)]\n      b\n\n      [('')/]\n      c\n    [/if]\n  [/file]\n[/template]\n";
		String expected = new Modules().add("main", source).run().file("out.txt");
		assertEquals("a\nb\n\nc\n", expected);
		assertEquals(expected, new Modules().add("main", source.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8)).run().file("out.txt"));
	}

	@Test
	void keptTextGetsTheNewLineToo() {
		Modules modules = Modules.withBody("[protected ('z')]\n  default\n[/protected]").newline("\r\n")
				.before("out.txt", "Start of user code z\none\ntwo\nEnd of user code\n").run();
		assertEquals("Start of user code z\r\none\r\ntwo\r\nEnd of user code\r\n", modules.file("out.txt"));
	}
}
