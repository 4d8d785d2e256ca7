package org.criticalfriend.mtl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IfTest {

	@ParameterizedTest
	@CsvSource({ "1,one", "2,two", "3,three", "4,many" })
	void theFirstBranchWhoseConditionHoldsIsPrinted(int number, String word) {
		assertEquals(word + "\n", Modules.text("[let n = " + number
				+ "][if (n = 1)]one[elseif (n = 2)]two[elseif (n = 3)]three[else]many[/if][/let]"));
	}

	@Test
	void withoutElseNothingIsPrinted() {
		assertEquals("<>\n", Modules.text("<[if (false)]a[elseif (false)]b[/if]>"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "null", "1", "'true'", "l.shelves" })
	void aConditionThatIsNoBooleanPrintsNoBranch(String condition) {
		Modules modules = Modules.withBody("<[if (" + condition + ")]a[else]b[/if]>").run();
		assertEquals("<>\n", modules.file("out.txt"));
		assertEquals(List.of("ERROR 5"), modules.messages());
	}

	@Test
	void aFailingConditionGivesItsOwnMessageToo() {
		Modules modules = Modules.withBody("<[if (l.nope)]a[else]b[/if]>").run();
		assertEquals(List.of("WARNING 5", "ERROR 5"), modules.messages());
	}

	@Test
	void aConditionOfElseifThatIsNoBooleanStopsToo() {
		Modules modules = Modules.withBody("<[if (false)]a\n[elseif (1)]b[else]c[/if]>").run();
		assertEquals("<>\n", modules.file("out.txt"));
		assertEquals(List.of("ERROR 6"), modules.messages());
		assertTrue(modules.sentences().getFirst().contains("`1`"), modules.sentences()::toString);
	}

	@Test
	void conditionsAfterTheOneThatHoldsAreNotEvaluated() {
		Modules modules = Modules.withBody("[if (true)]a[elseif (1 / 0 = 1)]b[/if]").run();
		assertEquals("a\n", modules.file("out.txt"));
		assertEquals(List.of(), modules.messages());
	}

	@Test
	void eachBranchIsInlinedOrNotForItself() {
		String body = "[if (%s)]\n  block\n[else]inline[/if]\nend";
		assertEquals("block\nend\n", Modules.text(body.formatted("true")));
		assertEquals("inline\nend\n", Modules.text(body.formatted("false")));
	}
}
