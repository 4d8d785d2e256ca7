package org.criticalfriend.mtl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ForTest {

	@Test
	void theBodyIsPrintedForEachElementWithItsIndexFromOne() {
		assertEquals("1 upper;2 lower;3 empty;\n", Modules.text("[for (s | l.shelves)][sIndex/] [s.name/];[/for]"));
	}

	@Test
	void aSingleValueIsOneRoundAndNullIsNoneWithAWarning() {
		Modules modules = Modules.withBody("[for (n | l.name)]<[n/]>[/for][for (n | l.note)]never[/for]").run();
		assertEquals("<Northmoor>\n", modules.file("out.txt"));
		assertEquals(List.of("WARNING 5"), modules.messages());
	}

	@Test
	void nullElementsAreVisited() {
		assertEquals("1,,2\n", Modules.text("[for (x | Sequence{1, null, 2}) separator(',')][x/][/for]"));
	}

	@Test
	void theSeparatorSeesTheComingElement() {
		assertEquals("0b1c2\n", Modules.text("[for (x | Sequence{'a', 'b', 'c'}) separator(x)][xIndex - 1/][/for]"));
	}

	@Test
	void anyValueServesAsSeparatorAndNullIsNone() {
		assertEquals("a7b ab\n", Modules.text("[for (x | Sequence{'a', 'b'}) separator(7)][x/][/for] [for (x | Sequence{'a', 'b'}) separator(null)][x/][/for]"));
	}

	@Test
	void aFailingSeparatorIsReportedBeforeEachElementButTheFirst() {
		Modules modules = Modules.withBody("[for (x | Sequence{1, 2, 3}) separator(nope)][x/][/for]").run();
		assertEquals("123\n", modules.file("out.txt"));
		assertEquals(List.of("ERROR 5", "ERROR 5"), modules.messages());
	}

	@Test
	void theVariableHidesOthersAndIsGoneAfterTheLoop() {
		Modules modules = Modules.withBody("[for (l | Sequence{1})][l/][lIndex/][/for] [l.name/] <[lIndex/]>").run();
		assertEquals("11 Northmoor <>\n", modules.file("out.txt"));
		assertEquals(List.of("ERROR 5"), modules.messages());
	}

	@Test
	void theDeclaredTypeIsNotChecked() {
		assertEquals("text\n", Modules.text("[for (x : library::Book | 'text')][x/][/for]"));
	}
}
