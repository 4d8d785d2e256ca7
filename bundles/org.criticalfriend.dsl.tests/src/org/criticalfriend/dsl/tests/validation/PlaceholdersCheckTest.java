package org.criticalfriend.dsl.tests.validation;

import org.criticalfriend.dsl.validation.PlaceholdersCheck;
import org.junit.jupiter.api.Test;

class PlaceholdersCheckTest {

	private static Checked letter(String text) {
		return Checked.by(PlaceholdersCheck.class, "party Host \"Host\"\nrole Lead \"Team leader\"\nletter L \"Letter\" to Host { section S \"S\" { " + text + " } }\n");
	}

	@Test
	void acceptsWhatAReviewHas() {
		letter("\"Dear {review.host.name}, on {review.onSite.dates} {Lead.name} and {review.people->size()} people came; {braces, too}.\"").findsNothing();
	}

	@Test
	void reportsWhatDoesNotExistWithTheNearestName() {
		letter("\"Dear {review.host.nmae}\"").finds(
				"4:51: error: `{review.host.nmae}` cannot be filled in: no feature `nmae` on review::Organisation; did you mean `name`?");
	}

	@Test
	void reportsARoleThatDoesNotExist() {
		letter("\"{Led.name}\"").finds("4:46: error: `{Led.name}` cannot be filled in: no variable `Led`; did you mean `Lead`?");
	}

	@Test
	void reportsWhatIsConfidential() {
		letter("\"{review.samples.cases.note}\"").finds(
				"4:46: error: `{review.samples.cases.note}` cannot be filled in: `cases` is confidential and can never stand in a document.");
	}

	@Test
	void reportsAWholeObject() {
		letter("\"{review.host}\"").finds(
				"4:46: error: `{review.host}` cannot be filled in: this gives a whole organisation; say what of it, for example `review.host.name`.");
	}

	@Test
	void pointsAtTheRightOneOfSeveral() {
		letter("\"\"\"\n\t\t{review.name}\n\t\t{review.nam} and {review.nam}\n\t\t\"\"\"").finds(
				"6:3: error: `{review.nam}` cannot be filled in: no feature `nam` on review::Review; did you mean `name`?",
				"6:20: error: `{review.nam}` cannot be filled in: no feature `nam` on review::Review; did you mean `name`?");
	}
}
