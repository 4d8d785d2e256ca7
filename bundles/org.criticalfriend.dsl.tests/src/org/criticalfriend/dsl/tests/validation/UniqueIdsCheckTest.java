package org.criticalfriend.dsl.tests.validation;

import org.criticalfriend.dsl.validation.UniqueIdsCheck;
import org.junit.jupiter.api.Test;

class UniqueIdsCheckTest {

	@Test
	void acceptsDifferentIds() {
		Checked text = Checked.by(UniqueIdsCheck.class, """
				kloe K-1 "One" { ask K-1.1 "Why?" }
				kloe K-2 "Two" { ask K-2.1 "Why?" }
				""");
		text.findsNothing();
	}

	@Test
	void reportsAnIdUsedTwiceAndOffersTheNextFreeNumber() {
		Checked text = Checked.by(UniqueIdsCheck.class, """
				kloe K-1 "One" { ask K-1.1 "Why?" ask K-1.1 "How?" ask K-1.2 "When?" }
				""");
		text.finds("2:39: error: The id `K-1.1` is used already, for the prompt in line 2; give this prompt another one, for example `K-1.3`.");
		text.fixed().reads("""
				kloe K-1 "One" { ask K-1.1 "Why?" ask K-1.3 "How?" ask K-1.2 "When?" }
				""").findsNothing();
	}

	@Test
	void comparesAllKindsOfThings() {
		Checked text = Checked.by(UniqueIdsCheck.class, """
				role Chair "Chair"
				party Chair "Chair"
				""");
		text.finds("3:7: error: The id `Chair` is used already, for the role in line 2; give this party another one, for example `Chair-2`.");
		text.fixed().reads("""
				role Chair "Chair"
				party Chair-2 "Chair"
				""").findsNothing();
	}

	@Test
	void comparesWithTheMethodologyItself() {
		Checked text = Checked.by(UniqueIdsCheck.class, """
				role Home "Chair"
				""");
		text.finds("2:6: error: The id `Home` is used already, for the methodology in line 1; give this role another one, for example `Home-2`.");
	}
}
