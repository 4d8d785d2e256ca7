package org.criticalfriend.documents.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.criticalfriend.documents.wording.Wording;
import org.criticalfriend.methodology.Block;
import org.criticalfriend.methodology.Insert;
import org.criticalfriend.methodology.InsertKind;
import org.criticalfriend.methodology.Publication;
import org.criticalfriend.methodology.Section;
import org.criticalfriend.methodology.Slides;
import org.criticalfriend.methodology.Text;
import org.criticalfriend.publishing.markup.Markup;
import org.criticalfriend.review.Draft;
import org.criticalfriend.review.Finding;
import org.criticalfriend.review.Recommendation;
import org.criticalfriend.review.Review;
import org.criticalfriend.review.SectionText;
import org.criticalfriend.review.confidentiality.Redaction;
import org.criticalfriend.review.placeholder.PlaceholderValues;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Letters, reports, leaflets and slides say what their methodology says: every section, heading and paragraph in its order, and in the
 * place of each insert what the review has for it.
 */
class PublicationsAreWholeTest {

	private static final Wording WORDING = new Wording();

	static Stream<Arguments> publications() throws IOException {
		return Reviews.names().stream().flatMap(review -> Reviews.shared(review).getMethodology().getElements().stream()
				.filter(Publication.class::isInstance).map(each -> Arguments.of(review, each.getName())));
	}

	/** What is printed above all else stands before the first heading, in the blank document too. */
	@Test
	void theMarkingComesFirst() throws IOException {
		String marking = publication("kingsmoor", "ChallengeLetter").getMarking();
		assertEquals("Private and confidential, by email", marking);
		Page blank = Page.of(Models.documents(Models.repository().resolve("models/one-day-challenge.methodology")).page("challenge-letter"));
		for (Page page : List.of(page("kingsmoor", "ChallengeLetter"), blank)) {
			String text = page.text();
			assertTrue(text.contains(marking), text);
			assertTrue(text.indexOf(marking) < text.indexOf("Thanks"), text);
			assertEquals(1, page.having("class").stream().filter(each -> each.getAttribute("class").equals("marking")).count());
		}
		assertTrue(page("northmoor", "FeedbackLetter").having("class").stream().noneMatch(each -> each.getAttribute("class").equals("marking")));
	}

	@ParameterizedTest
	@MethodSource("publications")
	void sectionsStandInTheirOrderUnderTheirHeadings(String review, String name) {
		Publication publication = publication(review, name);
		List<Section> sections = sections(publication.getSections());
		Page page = page(review, name);
		List<String> ids = sections.stream().map(section -> WORDING.slug(section.getName())).toList();
		assertEquals(ids, page.elements("section").stream().map(each -> each.getAttribute("id")).filter(id -> !id.isEmpty()).toList());
		for (Section section : sections) {
			String text = page.textOf(WORDING.slug(section.getName()));
			assertTrue(text.startsWith(publication instanceof Slides ? "Slide " : section.getTitle()), text);
			assertTrue(text.indexOf(section.getTitle()) < 20, text);
		}
	}

	@ParameterizedTest
	@MethodSource("publications")
	void everyParagraphIsThereInItsOrderWithItsPlaceholdersFilled(String review, String name) {
		Words words = new Words(Reviews.shared(review));
		Page page = page(review, name);
		for (Section section : sections(publication(review, name).getSections())) {
			String text = page.textOf(WORDING.slug(section.getName()));
			int after = 0;
			for (Block block : section.getBlocks()) {
				if (block instanceof Text paragraph) {
					String expected = words.plain(paragraph.getText());
					int found = text.indexOf(expected, after);
					assertTrue(found >= 0, () -> section.getName() + " lacks: " + expected + "\nin: " + text);
					after = found + expected.length();
				}
			}
		}
	}

	@ParameterizedTest
	@MethodSource("publications")
	void everyInsertShowsWhatTheReviewHasForIt(String name, String publication) {
		Review review = Reviews.shared(name);
		Words words = new Words(review);
		Page page = page(name, publication);
		for (Section section : sections(publication(name, publication).getSections())) {
			String text = page.textOf(WORDING.slug(section.getName()));
			for (Block block : section.getBlocks()) {
				if (block instanceof Insert insert) {
					assertEquals(List.of(), expected(insert, review).stream().filter(Objects::nonNull).map(words::plain)
							.filter(each -> !text.contains(each)).toList(), () -> insert.getKind() + " in " + section.getName());
				}
			}
		}
	}

	@ParameterizedTest
	@MethodSource("publications")
	void everythingWrittenForASectionIsInIt(String name, String publication) {
		Review review = Reviews.shared(name);
		Words words = new Words(review);
		List<Draft> drafts = review.getDrafts().stream().filter(draft -> draft.getPublication().getName().equals(publication)).toList();
		if (drafts.isEmpty()) {
			return;
		}
		Page page = page(name, publication);
		for (SectionText text : drafts.get(drafts.size() - 1).getTexts()) {
			String section = page.textOf(WORDING.slug(text.getSection()));
			assertTrue(section.contains(words.plain(text.getText())), () -> text.getSection() + ": " + section);
		}
	}

	@ParameterizedTest
	@MethodSource("publications")
	void recommendationsAreOneListNumberedFromOne(String name, String publication) {
		Review review = Reviews.shared(name);
		Words words = new Words(review);
		for (Section section : sections(publication(name, publication).getSections())) {
			if (section.getBlocks().stream().anyMatch(block -> block instanceof Insert insert && insert.getKind() == InsertKind.RECOMMENDATIONS)) {
				List<String> items = page(name, publication).items(WORDING.slug(section.getName()), "ol");
				List<Recommendation> all = review.getRecommendations();
				assertEquals(all.size(), items.size(), items::toString);
				for (int i = 0; i < items.size(); i++) {
					assertTrue(items.get(i).startsWith(words.plain(all.get(i).getText())), items.get(i));
				}
			}
		}
	}

	/** Texts that have to stand where an insert does; of forms their titles, since what they hold is checked with forms. */
	private static List<String> expected(Insert insert, Review review) {
		return switch (insert.getKind()) {
			case FINDINGS -> review.getFindings().stream().filter(finding -> shows(insert, finding)).map(Finding::getText).toList();
			case RECOMMENDATIONS -> review.getRecommendations().stream().flatMap(each -> isOnSlide(insert) ? Stream.of(each.getText())
					: Stream.of(each.getText(), each.getSpecific(), each.getMeasurable(), each.getAchievable(), each.getRelevant(), each.getTimeBound(), each.getOwner())).toList();
			case TEAM -> review.getPeople().stream().filter(person -> !person.getActors().isEmpty() && person.getActors().stream()
					.allMatch(actor -> actor instanceof org.criticalfriend.methodology.Role role && role.getParty() != null && role.getParty().getName().equals("PeerTeam")))
					.map(each -> each.getName()).toList();
			case FORMS, ELEMENT, STRANDS, KLOES -> insert.getElements().stream().map(element -> element.getTitle()).toList();
			default -> List.of();
		};
	}

	/** Findings that say of themselves that they are about what the insert names. */
	private static boolean shows(Insert insert, Finding finding) {
		return (insert.getFindingKinds().isEmpty() || insert.getFindingKinds().contains(finding.getKind())) && (insert.getElements().isEmpty()
				|| insert.getElements().stream().anyMatch(element -> finding.getKloes().contains(element) || finding.getAbout().contains(element)));
	}

	private static boolean isOnSlide(Insert insert) {
		for (var each = insert.eContainer(); each != null; each = each.eContainer()) {
			if (each instanceof Slides) {
				return true;
			}
		}
		return false;
	}

	private static List<Section> sections(List<? extends Block> blocks) {
		List<Section> sections = new ArrayList<>();
		for (Block block : blocks) {
			if (block instanceof Section section) {
				sections.add(section);
				sections.addAll(sections(section.getBlocks()));
			}
		}
		return sections;
	}

	private static Publication publication(String review, String name) {
		return Reviews.shared(review).getMethodology().getElements().stream().filter(each -> name.equals(each.getName())).map(Publication.class::cast).findFirst()
				.orElseThrow();
	}

	private static Page page(String review, String publication) {
		return Page.of(Reviews.documents(review).pages().get(WORDING.slug(publication)));
	}

	/** Light markup as the words that people read, with the placeholders filled from a review that says nothing of cases. */
	private static final class Words {

		private final Markup markup;

		Words(Review review) {
			markup = new Markup(new PlaceholderValues(new Redaction().of(review)));
		}

		String plain(String text) {
			return Page.of("<html><body>" + markup.toXhtml(text) + "</body></html>").text().strip();
		}
	}
}
