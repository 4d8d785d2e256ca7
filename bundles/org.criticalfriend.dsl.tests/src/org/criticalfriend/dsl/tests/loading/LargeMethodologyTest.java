package org.criticalfriend.dsl.tests.loading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Collections;
import java.util.List;

import org.criticalfriend.dsl.loading.FileProblems;
import org.criticalfriend.dsl.loading.Problem;
import org.criticalfriend.dsl.tests.Language;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.XtextResource;
import org.junit.jupiter.api.Test;

/** What takes a second with effort proportional to the size of a methodology would take minutes with a quadratic one. */
class LargeMethodologyTest {

	@Test
	void tenThousandQuestionsAreCheckedAtOnce() {
		check(questions(1_000));
		Duration time = check(questions(10_000));
		assertTrue(time.compareTo(Duration.ofSeconds(10)) < 0, "took " + time);
	}

	@Test
	void aThousandUnknownNamesAmongTenThousandAreTold() {
		String names = String.join(", ", Collections.nCopies(1_000, "Charr"));
		XtextResource resource = Language.parse(questions(10_000) + "stage Visit \"Visit\" by " + names + "\n");
		List<Problem> problems = Language.get(FileProblems.class).of(resource, Language.NAME);
		assertEquals(1_000, problems.stream().filter(problem -> problem.message().equals("There is no role or party `Charr`; did you mean `Chair`?")).count());
	}

	@Test
	void tenThousandDoubledIdsAreTold() {
		String text = "methodology Home \"Home\"\nkloe K \"K\" {\n" + "ask K-1 \"Why?\"\n".repeat(10_000) + "}\n";
		assertEquals(9_999, Language.problems(text).stream().filter(problem -> problem.code().equals("UniqueIdsCheck")).count());
	}

	private static Duration check(String text) {
		XtextResource resource = Language.parse(text);
		EcoreUtil.resolveAll(resource);
		long start = System.nanoTime();
		assertEquals(List.of(), Language.get(FileProblems.class).of(resource, Language.NAME));
		return Duration.ofNanos(System.nanoTime() - start);
	}

	private static String questions(int number) {
		StringBuilder text = new StringBuilder("methodology Home \"Home\"\nrole Chair \"Chair\"\nscale Progress \"Progress\" { 1 \"Early\" 2 \"Good\" 3 \"Best\" }\n");
		text.append("questionnaire Survey \"Survey\" by Chair {\n");
		for (int i = 1; i <= number; i++) {
			text.append("\tquestion Q-").append(i).append(" \"How good is number ").append(i).append("?\" one of Progress { when 1 ask Q-")
					.append(i).append("a \"What would help?\" text }\n");
		}
		return text.append("}\n").toString();
	}
}
