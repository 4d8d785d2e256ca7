package org.criticalfriend.dsl.tests.validation;

import org.criticalfriend.dsl.validation.ListLengthCheck;
import org.junit.jupiter.api.Test;

class ListLengthCheckTest {

	@Test
	void acceptsListsWithRoom() {
		Checked text = Checked.by(ListLengthCheck.class, """
				form F "F" { field A "A" 3 items }
				""");
		text.findsNothing();
	}

	@Test
	void reportsListsWithoutRoom() {
		Checked text = Checked.by(ListLengthCheck.class, """
				form F "F" { field A "A" 0 items }
				""");
		text.finds("2:26: error: A list of 0 items has room for nothing; say how many, for example `3 items`.");
	}
}
