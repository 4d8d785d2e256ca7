package org.criticalfriend.documents.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.criticalfriend.documents.wording.Wording;
import org.criticalfriend.methodology.Insert;
import org.criticalfriend.methodology.InsertKind;
import org.criticalfriend.methodology.Publication;
import org.criticalfriend.publishing.markup.Markup;
import org.criticalfriend.review.Action;
import org.criticalfriend.review.Finding;
import org.criticalfriend.review.Person;
import org.criticalfriend.review.Priority;
import org.criticalfriend.review.Receipt;
import org.criticalfriend.review.Recommendation;
import org.criticalfriend.review.Review;
import org.criticalfriend.review.Session;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a review holds appears in the documents where people look for it. */
class ReviewIsWholeTest {

	private final Markup markup = new Markup();

	static List<String> reviews() throws IOException {
		return Reviews.names();
	}

	@ParameterizedTest
	@MethodSource("reviews")
	void everyFindingIsAmongTheFindings(String review) {
		assertAppear(review, "findings", Reviews.shared(review).getFindings(), Finding::getText);
	}

	@ParameterizedTest
	@MethodSource("reviews")
	void everyPersonIsAmongThePeople(String review) {
		assertAppear(review, "people", Reviews.shared(review).getPeople(), Person::getName);
	}

	@ParameterizedTest
	@MethodSource("reviews")
	void everyDocumentThatCameIsInTheEvidenceLogWithItsComment(String review) {
		List<Receipt> receipts = Reviews.shared(review).getRequests();
		if (!receipts.isEmpty()) {
			assertAppear(review, "evidence-log", receipts, Receipt::getTitle);
			assertAppear(review, "evidence-log", receipts, Receipt::getComment);
			assertAppear(review, "evidence-log", receipts, Receipt::getMissing);
		}
	}

	@ParameterizedTest
	@MethodSource("reviews")
	void everyActionAndPriorityIsInTheStatus(String review) {
		assertAppear(review, "status", Reviews.shared(review).getActions(), Action::getText);
		assertAppear(review, "status", Reviews.shared(review).getPriorities(), Priority::getText);
	}

	@ParameterizedTest
	@MethodSource("reviews")
	void everySessionIsInItsTimetable(String review) {
		for (Session session : Reviews.shared(review).getSessions()) {
			if (session.getProgramme() != null && session.getStart() != null) {
				assertAppear(review, "timetable-" + new Wording().slug(session.getProgramme().getName()), List.of(session), Session::getTitle);
				assertAppear(review, "timetable-" + new Wording().slug(session.getProgramme().getName()), List.of(session), Session::getRoom);
			}
		}
	}

	@ParameterizedTest
	@MethodSource("reviews")
	void everyRecommendationIsAmongTheFindingsAndInEachPublicationThatHasAPlaceForThem(String name) {
		Review review = Reviews.shared(name);
		assertAppear(name, "findings", review.getRecommendations(), Recommendation::getText);
		for (Publication publication : publications(review)) {
			if (inserts(publication).stream().anyMatch(insert -> insert.getKind() == InsertKind.RECOMMENDATIONS)) {
				assertAppear(name, new Wording().slug(publication.getName()), review.getRecommendations(), Recommendation::getText);
			}
		}
	}

	private static List<Publication> publications(Review review) {
		return review.getMethodology().getElements().stream().filter(Publication.class::isInstance).map(Publication.class::cast).toList();
	}

	private static List<Insert> inserts(Publication publication) {
		List<Insert> inserts = new ArrayList<>();
		publication.eAllContents().forEachRemaining(each -> {
			if (each instanceof Insert insert) {
				inserts.add(insert);
			}
		});
		return inserts;
	}

	private <T> void assertAppear(String review, String document, Collection<T> items, Function<T, String> text) {
		if (items.isEmpty()) {
			return;
		}
		String page = Page.of(Reviews.documents(review).pages().get(document)).text();
		assertEquals(List.of(), items.stream().map(text).filter(Objects::nonNull).map(this::plain).filter(each -> !page.contains(each)).toList(), document);
	}

	private String plain(String text) {
		return Page.of("<html><body>" + markup.toXhtml(text) + "</body></html>").text().strip();
	}
}
