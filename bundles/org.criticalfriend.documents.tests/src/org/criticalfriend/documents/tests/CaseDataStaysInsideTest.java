package org.criticalfriend.documents.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.criticalfriend.methodology.SubjectKind;
import org.criticalfriend.review.Case;
import org.criticalfriend.review.Detail;
import org.criticalfriend.review.FilledForm;
import org.criticalfriend.review.FormAnswer;
import org.criticalfriend.review.Review;
import org.criticalfriend.review.confidentiality.CaseData;
import org.criticalfriend.review.confidentiality.Quote;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is confidential about a case reaches the papers of the team, and never a letter, report, leaflet or slide. */
class CaseDataStaysInsideTest {

	private static final String SECRET = "Quillfeather";

	static List<String> reviews() throws IOException {
		return Reviews.names();
	}

	@ParameterizedTest
	@MethodSource("reviews")
	void noPublicationOfAnExampleQuotesACase(String review) {
		CaseData cases = new CaseData(Reviews.shared(review));
		for (String name : Reviews.publications(review)) {
			assertEquals(List.of(), cases.quotesIn(Page.of(Reviews.documents(review).pages().get(name)).text()).stream().filter(Quote::certain).toList(), name);
		}
	}

	@Test
	void whateverIsWrittenAboutACaseStaysInThePapersOfTheTeam() {
		for (String name : List.of("northmoor", "fellside", "wrenford")) {
			Review review = Reviews.load(Reviews.examples().resolve(name));
			review.eAllContents().forEachRemaining(each -> {
				switch (each) {
				case Case one -> one.setNote(SECRET + " note");
				case Detail detail -> detail.setValue(SECRET + " detail");
				case FormAnswer answer when isAboutCase(answer) -> answer.getValues().replaceAll(value -> value + " " + SECRET);
				default -> { }
				}
			});
			Map<String, String> pages = Reviews.pack(review).pages();
			for (String publication : Reviews.publications(name)) {
				assertFalse(pages.get(publication).contains(SECRET), name + ": " + publication);
			}
			assertTrue(pages.entrySet().stream().anyMatch(page -> page.getKey().startsWith("form-") && page.getValue().contains(SECRET)), name);
		}
	}

	@Test
	void formsAboutCasesSayThatTheyAreConfidential() {
		Map<String, String> pages = Reviews.documents("northmoor").pages();
		pages.forEach((name, page) -> assertEquals(name.startsWith("form-case-record"), page.contains("Confidential: about a case."), name));
	}

	private static boolean isAboutCase(FormAnswer answer) {
		FilledForm copy = (FilledForm) answer.eContainer();
		return copy.getForm().getSubject() != null && copy.getForm().getSubject().getKind() == SubjectKind.CASE;
	}
}
