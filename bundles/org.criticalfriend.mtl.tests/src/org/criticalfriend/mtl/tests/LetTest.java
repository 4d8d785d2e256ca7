package org.criticalfriend.mtl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class LetTest {

	@Test
	void laterVariablesSeeEarlierOnes() {
		assertEquals("Northmoor 9 18\n", Modules.text("[let a = l.name, b = a.size(), c = b * 2]\n  [a/] [b/] [c/]\n[/let]"));
	}

	@Test
	void aVariableIsGoneAfterTheBlock() {
		Modules modules = Modules.withBody("[let a = 1][a/][/let]<[a/]>").run();
		assertEquals("1<>\n", modules.file("out.txt"));
		assertEquals(List.of("ERROR 5"), modules.messages());
	}

	@Test
	void aFailingValueBindsToNothing() {
		Modules modules = Modules.withBody("[let a = l.nope]<[a/]>[/let]").run();
		assertEquals("<>\n", modules.file("out.txt"));
		assertEquals(List.of("WARNING 5"), modules.messages());
	}

	@Test
	void theDeclaredTypeIsNotChecked() {
		assertEquals("text\n", Modules.text("[let a : Integer = 'text'][a/][/let]"));
	}

	@Test
	void anInnerVariableHidesAnOuterOne() {
		assertEquals("1 2 1\n", Modules.text("[let a = 1][a/] [let a = 2][a/][/let] [a/][/let]"));
	}

	@Test
	void valuesMayHoldCommasAndBracketsInTheirOwnParentheses() {
		assertEquals("3-]\n", Modules.text("[let a = Sequence{1, 2, 3}->size(), b = ']'][a/]-[b/][/let]"));
	}
}
