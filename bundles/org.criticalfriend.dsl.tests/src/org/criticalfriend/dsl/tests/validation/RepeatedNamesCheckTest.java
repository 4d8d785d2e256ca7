package org.criticalfriend.dsl.tests.validation;

import org.criticalfriend.dsl.validation.RepeatedNamesCheck;
import org.junit.jupiter.api.Test;

class RepeatedNamesCheckTest {

	@Test
	void acceptsListsOfDifferentNames() {
		Checked text = Checked.by(RepeatedNamesCheck.class, """
				role A "A"
				role B "B"
				stage S "S" by A, B
				""");
		text.findsNothing();
	}

	@Test
	void reportsANameTwiceInAList() {
		Checked text = Checked.by(RepeatedNamesCheck.class, """
				role A "A"
				role B "B"
				stage S "S" by A, B, A
				""");
		text.finds("4:16: warning: `A` is named twice here; remove one of the two.");
		text.fixed().reads("""
				role A "A"
				role B "B"
				stage S "S" by A, B
				""").findsNothing();
	}

	@Test
	void reportsAnOptionTwiceInACondition() {
		Checked text = Checked.by(RepeatedNamesCheck.class, """
				option O "O"
				stage S "S" with O and O
				""");
		text.finds("3:18: warning: `O` is named twice here; remove one of the two.");
		text.fixed().reads("""
				option O "O"
				stage S "S" with O
				""").findsNothing();
	}

	@Test
	void reportsALevelTwiceInAFollowUp() {
		Checked text = Checked.by(RepeatedNamesCheck.class, """
				scale A "A" { 1 "Low" 2 "High" 3 "Top" }
				form F "F" { row R-1 "What?" one of A { when 1, 2, 1 ask R-2 "Why?" text } }
				""");
		text.finds("3:46: warning: `1` is named twice here; remove one of the two.");
		text.fixed().reads("""
				scale A "A" { 1 "Low" 2 "High" 3 "Top" }
				form F "F" { row R-1 "What?" one of A { when 1, 2 ask R-2 "Why?" text } }
				""").findsNothing();
	}
}
