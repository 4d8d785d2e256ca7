package org.criticalfriend.mtl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class PostTest {

	private static Modules card(String template) {
		return Modules.withBody("<[l.card()/]>").and(template).run();
	}

	@Test
	void theResultOfTheTemplateIsReplaced() {
		assertEquals("<NORTHMOOR>\n", card("[template public card(l : library::Library) post(self.toUpper())][l.name/][/template]\n").file("out.txt"));
	}

	@Test
	void itSeesTheParameters() {
		assertEquals("<x1987>\n", card("[template public card(l : library::Library) post(self + l.year)]x[/template]\n").file("out.txt"));
	}

	@Test
	void itTrimsTheNewLineOfABlock() {
		assertEquals("<x>\n", card("[template public card(l : library::Library) post(self.trim())]\n  x\n[/template]\n").file("out.txt"));
	}

	@Test
	void anyValueBecomesText() {
		assertEquals("<3>\n", card("[template public card(l : library::Library) post(self.size())]abc[/template]\n").file("out.txt"));
		assertEquals("<>\n", card("[template public card(l : library::Library) post(null)]abc[/template]\n").file("out.txt"));
	}

	@Test
	void aFailureGivesNoTextAndAMessageAtTheTemplate() {
		Modules modules = card("[template public card(l : library::Library) post(self.nope())]abc[/template]\n");
		assertEquals("<>\n", modules.file("out.txt"));
		assertEquals(List.of("WARNING 8"), modules.messages());
	}

	@Test
	void theGuardIsReadAndNeverEvaluated() {
		Modules modules = card("[template public card(l : library::Library) ? (1 / 0 = 1) post(self.toUpper())]a[/template]\n");
		assertEquals("<A>\n", modules.file("out.txt"));
		assertEquals(List.of(), modules.messages());
	}
}
