package org.criticalfriend.dsl.tests.linking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.criticalfriend.dsl.loading.Problem;
import org.criticalfriend.dsl.tests.Language;
import org.junit.jupiter.api.Test;

class LinkingTest {

	@Test
	void namesAreKnownBeforeTheyAreDefined() {
		assertFinds("stage Visit \"Visit\" by Chair\nrole Chair \"Chair\"");
	}

	@Test
	void anUnknownNameIsReportedWithTheNearestOne() {
		String lines = "role Peer1 \"Peer 1\"\nrole Peer3 \"Peer 3\"\nstage Visit \"Visit\" by Per3";
		assertFinds(lines, "4:24: error: There is no role or party `Per3`; did you mean `Peer3`?");
		Problem problem = Language.problems("methodology Home \"Home care\"\n" + lines).get(0);
		assertEquals(List.of(), Language.problems(problem.fixes().get(0).applyTo("methodology Home \"Home care\"\n" + lines)));
	}

	@Test
	void aNameOfAnotherKindDoesNotCount() {
		assertFinds("role Chair \"Chair\"\nactivity Read \"Read\" completes Chair",
				"3:32: error: There is no form `Chair`, and none is defined in this methodology.");
	}

	@Test
	void aLevelIsKnownOnlyWhereItsScaleIsAnsweredOn() {
		assertFinds("scale A \"A\" { 1 \"Low\" 2 \"High\" }\nform F \"F\" by C { row R-1 \"Why?\" one of A { when 3 ask R-2 \"How?\" text } }\nrole C \"C\"",
				"3:50: error: There is no level `3`; did you mean `1`?");
	}

	@Test
	void aFollowUpNeedsAScale() {
		assertFinds("form F \"F\" by C { row R-1 \"Why?\" text { when 1 ask R-2 \"How?\" text } }\nrole C \"C\"",
				"2:46: error: Nothing can follow on `1`: `R-1` is not answered on a scale; give it an answer such as `one of` and the id of a scale.");
	}

	@Test
	void aFollowUpOnALevelNeedsMoreThanYesOrNo() {
		assertFinds("form F \"F\" by C { row R-1 \"Is it?\" yes or no { when 1 ask R-2 \"How?\" text } }\nrole C \"C\"",
				"2:53: error: Nothing can follow on `1`: `R-1` is answered with yes or no; write `when yes` or `when no`.");
	}

	private static void assertFinds(String lines, String... expected) {
		assertEquals(List.of(expected), Language.problems("methodology Home \"Home care\"\n" + lines).stream()
				.map(problem -> problem.toString().substring(Language.NAME.length() + 1)).toList());
	}
}
