package org.criticalfriend.mtl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProtectedTest {
	private static final String ZONE = "a\n[protected ('zone')]\n  default\n[/protected]\nb";

	@Test
	void aFreshAreaHoldsItsBodyBetweenTwoLines() {
		assertEquals("a\nStart of user code zone\ndefault\nEnd of user code\nb\n", Modules.text(ZONE));
	}

	@Test
	void whatAPersonWroteIsKeptAsItIs() {
		String old = "x\nStart of user code zone\n  mine [l.name/]\n\nEnd of user code\ny\n";
		assertEquals("a\nStart of user code zone\n  mine [l.name/]\n\nEnd of user code\nb\n",
				Modules.withBody(ZONE).before("out.txt", old).run().file("out.txt"));
	}

	@Test
	void anAreaWithoutAnEndIsKeptToTheEndOfTheFile() {
		assertEquals("a\nStart of user code zone\nmine\nb\n",
				Modules.withBody(ZONE).before("out.txt", "Start of user code zone\nmine\n").run().file("out.txt"));
	}

	@Test
	void anEmptyAreaStaysEmpty() {
		assertEquals("a\nStart of user code zone\nEnd of user code\nb\n",
				Modules.withBody(ZONE).before("out.txt", "Start of user code zone\nEnd of user code\n").run().file("out.txt"));
	}

	@Test
	void prefixesStandBeforeBothLinesAndAnOldEndPrefixIsKept() {
		String body = "[protected ('z') startTagPrefix('# ') endTagPrefix('# ')]\n  default\n[/protected]";
		assertEquals("# Start of user code z\ndefault\n# End of user code\n", Modules.text(body));
		assertEquals("# Start of user code z\nmine\n// End of user code\n",
				Modules.withBody(body).before("out.txt", "// Start of user code z\nmine\n// End of user code\n").run().file("out.txt"));
	}

	@Test
	void bothLinesAreIndentedWithTheBodyButKeptTextIsNot() {
		String body = "  {\n    [protected ('z')]\n      default\n    [/protected]\n  }";
		assertEquals("  {\n    Start of user code z\n    default\n    End of user code\n  }\n", Modules.text(body));
		assertEquals("  {\n    Start of user code z\nmine\n End of user code\n  }\n",
				Modules.withBody(body).before("out.txt", "Start of user code z\nmine\n End of user code\n").run().file("out.txt"));
	}

	@Test
	void keptTextIsNotIndentedByTheCallersOfItsTemplate() {
		Modules modules = Modules.withBody("  [l.area()/]").and("""
				[template public area(l : library::Library)]
				  [protected ('z')]
				    default
				  [/protected]
				[/template]
				""").before("out.txt", "  Start of user code z\n  mine\n  End of user code\n").run();
		assertEquals("  Start of user code z\n  mine\n  End of user code\n", modules.file("out.txt"));
	}

	@Test
	void textWithoutAPlaceGoesToTheLostFileAndIsReported() {
		Modules modules = Modules.withBody("nothing").before("out.txt", "Start of user code old\nprecious\nEnd of user code\n").run();
		assertEquals("nothing\n", modules.file("out.txt"));
		assertTrue(modules.file("out.txt-lost.txt").contains("precious\n"), modules.file("out.txt-lost.txt"));
		assertEquals(List.of("LOST 4", "WARNING 4"), modules.messages());
	}

	@Test
	void lostTextOfEarlierRunsStays() {
		Modules modules = Modules.withBody("nothing").before("out.txt-lost.txt", "earlier\n")
				.before("out.txt", "Start of user code old\nprecious\nEnd of user code\n").run();
		assertTrue(modules.file("out.txt-lost.txt").startsWith("earlier\n"), modules.file("out.txt-lost.txt"));
	}

	@Test
	void anAreaOutsideAFilePrintsNothing() {
		Modules modules = new Modules().main("""
				[comment @main/]
				[template public main(l : library::Library)]
				  [protected ('z')]
				    default
				  [/protected]
				[/template]
				""").run();
		assertEquals(List.of("ERROR 4"), modules.messages());
	}

	@Test
	void anIdOfNullPrintsNothing() {
		Modules modules = Modules.withBody("a\n[protected (l.note)]\n  default\n[/protected]\nb").run();
		assertEquals("a\nb\n", modules.file("out.txt"));
		assertEquals(List.of("ERROR 6"), modules.messages());
	}

	@Test
	void anyOtherValueServesAsId() {
		assertEquals("Start of user code 1987\nx\nEnd of user code\n", Modules.text("[protected (l.year)]\n  x\n[/protected]"));
	}

	@Test
	void anIdUsedTwiceIsReported() {
		Modules modules = Modules.withBody("[protected ('z')]\n  one\n[/protected]\n[protected ('z')]\n  two\n[/protected]").run();
		assertEquals(List.of("ERROR 8"), modules.messages());
	}

	@Test
	void appendAndCreateDoNotReuseContent() {
		String old = "Start of user code z\nmine\nEnd of user code\n";
		Modules modules = new Modules().main("""
				[comment @main/]
				[template public main(l : library::Library)]
				  [file ('out.txt', append)]
				    [protected ('z')]
				      default
				    [/protected]
				  [/file]
				[/template]
				""").before("out.txt", old).run();
		assertEquals(old + "Start of user code z\ndefault\nEnd of user code\n", modules.file("out.txt"));
		assertEquals(List.of(), modules.messages());
	}
}
