package org.criticalfriend.dsl.tests.validation;

import org.criticalfriend.dsl.validation.SampleSizeCheck;
import org.junit.jupiter.api.Test;

class SampleSizeCheckTest {

	@Test
	void acceptsSamplesThatCanBeTaken() {
		Checked text = Checked.by(SampleSizeCheck.class, """
				sample A "A" pick 6 to 10 chosen from 20 "cases"
				sample B "B" pick 5 at random from A
				sample C "C" pick at least 3 chosen
				""");
		text.findsNothing();
	}

	@Test
	void reportsAMinimumAboveTheMaximum() {
		Checked text = Checked.by(SampleSizeCheck.class, """
				sample A "A" pick 10 to 6 chosen
				""");
		text.finds("2:25: error: The sample `A` picks at least 10 but at most 6; write the smaller number first: `pick 6 to 10`.");
		text.fixed().reads("""
				sample A "A" pick 6 to 10 chosen
				""").findsNothing();
	}

	@Test
	void reportsMoreThanAreListed() {
		Checked text = Checked.by(SampleSizeCheck.class, """
				sample A "A" pick 10 chosen from 5 "cases"
				""");
		text.finds("2:19: error: The sample `A` picks 10 cases, but only 5 are listed; pick fewer or ask for a longer list.");
	}

	@Test
	void reportsMoreThanTheOtherSampleHas() {
		Checked text = Checked.by(SampleSizeCheck.class, """
				sample A "A" pick 10 chosen
				sample B "B" pick 12 at random from A
				""");
		text.finds("3:19: error: The sample `B` picks 12 cases, but the sample `A` it is taken from has only 10; pick fewer.");
	}

	@Test
	void countsAllSamplesASampleIsTakenFrom() {
		Checked text = Checked.by(SampleSizeCheck.class, """
				sample A "A" pick 4 chosen
				sample B "B" pick 3 chosen
				sample C "C" pick 7 at random from A, B
				sample D "D" pick 8 at random from A, B
				""");
		text.finds("5:19: error: The sample `D` picks 8 cases, but the samples `A` and `B` it is taken from have only 7; pick fewer.");
	}

	@Test
	void acceptsAnyNumberFromASampleWithoutAnUpperEnd() {
		Checked text = Checked.by(SampleSizeCheck.class, """
				sample A "A" pick at least 4 chosen
				sample B "B" pick about 6 chosen from A
				sample C "C" pick 7 chosen from B
				""");
		text.findsNothing();
	}

	@Test
	void reportsASampleFromItself() {
		Checked text = Checked.by(SampleSizeCheck.class, """
				sample A "A" pick 10 chosen from A
				""");
		text.finds("2:34: error: The sample `A` is taken from itself; name another sample, or say in quotation marks what the list holds.");
	}

	@Test
	void reportsAnEmptySample() {
		Checked text = Checked.by(SampleSizeCheck.class, """
				sample A "A" pick 0 chosen
				""");
		text.finds("2:19: error: The sample `A` picks nothing; say how many cases, for example `pick 10`.");
	}
}
