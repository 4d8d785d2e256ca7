package org.criticalfriend.editing.tests.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

import org.criticalfriend.documents.review.ReviewPack;
import org.criticalfriend.editing.preview.Preview;
import org.criticalfriend.editing.preview.ReviewPreview;
import org.criticalfriend.editing.review.ReviewSession;
import org.criticalfriend.editing.tests.Examples;
import org.criticalfriend.methodology.Publication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A letter of a review is shown as it would be generated now. */
class ReviewPreviewTest {

	private static final LocalDate TODAY = LocalDate.of(2027, 3, 20);

	@Test
	void lettersAndSlidesAreThoseThatAreGeneratedAndFollowEdits(@TempDir Path folder) throws IOException {
		try (ReviewSession session = new Examples().session("northmoor", folder)) {
			ReviewPreview preview = new ReviewPreview(session);
			ReviewPack pack = ReviewPack.of(session.review(), session.plan().orElseThrow(), TODAY);
			for (Publication publication : session.methodology().orElseThrow().getElements().stream().filter(Publication.class::isInstance).map(Publication.class::cast).toList()) {
				Preview shown = preview.of(publication, publication.getSections().get(0).getName(), TODAY).orElseThrow();
				assertEquals(pack.pages().get(shown.document()), shown.page());
				assertEquals(Optional.of(publication.getSections().get(0)), preview.section(publication, shown.anchor().orElseThrow()));
			}
			session.edit("Name", () -> session.review().getHost().setName("Northmoor and Vale Council"));
			Publication letter = session.methodology().orElseThrow().getElements().stream().filter(each -> "FeedbackLetter".equals(each.getName())).map(Publication.class::cast).findFirst().orElseThrow();
			assertTrue(preview.of(letter, null, TODAY).orElseThrow().page().contains("Northmoor and Vale Council"));
			assertEquals(Optional.empty(), preview.of(letter, null, TODAY).orElseThrow().anchor());
		}
	}
}
