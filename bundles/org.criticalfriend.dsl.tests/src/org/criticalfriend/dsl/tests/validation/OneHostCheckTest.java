package org.criticalfriend.dsl.tests.validation;

import org.criticalfriend.dsl.validation.OneHostCheck;
import org.junit.jupiter.api.Test;

class OneHostCheckTest {

	@Test
	void acceptsOneHost() {
		Checked text = Checked.by(OneHostCheck.class, """
				host party Council "Council"
				party Team "Team"
				""");
		text.findsNothing();
	}

	@Test
	void reportsASecondHost() {
		Checked text = Checked.by(OneHostCheck.class, """
				host party Council "Council"
				host party Team "Team"
				""");
		text.finds("3:1: error: The host is `Council` already, in line 2; a review has one host, so remove the word `host` here.");
	}
}
