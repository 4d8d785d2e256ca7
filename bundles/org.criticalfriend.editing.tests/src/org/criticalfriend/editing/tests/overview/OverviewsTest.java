package org.criticalfriend.editing.tests.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;

import org.criticalfriend.editing.overview.Overview;
import org.criticalfriend.editing.overview.Overviews;
import org.criticalfriend.editing.review.ReviewSession;
import org.criticalfriend.editing.tests.Examples;
import org.criticalfriend.review.Receipt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An overview says what is done, late and due, and follows the edits of a session. */
class OverviewsTest {

	private static final LocalDate ON_SITE = LocalDate.of(2027, 3, 9);

	private static Overview.Progress documents(Overview overview) {
		return overview.progress().stream().filter(each -> each.label().equals("Documents received")).findFirst().orElseThrow();
	}

	@Test
	void aDocumentThatIsTakenBackIsLateAgain(@TempDir Path folder) throws IOException {
		try (ReviewSession session = new Examples().session("northmoor", folder)) {
			Overview before = new Overviews().of(session, ON_SITE, 14);
			Receipt receipt = session.review().getRequests().stream().filter(each -> each.getReceived() != null && !each.getRequest().isIfAvailable()
					&& session.review().getRequests().stream().filter(other -> other.getRequest() == each.getRequest()).count() == 1).findFirst().orElseThrow();
			session.edit("Received", () -> receipt.setReceived(null));
			Overview after = new Overviews().of(session, ON_SITE, 14);
			assertEquals(documents(before).done() - 1, documents(after).done());
			assertEquals(documents(before).of(), documents(after).of());
			Overview.DueItem late = after.late().stream().filter(each -> each.about() == receipt.getRequest()).findFirst().orElseThrow();
			assertTrue(late.days() < 0);
			assertEquals(ON_SITE, late.day().minusDays(late.days()));
		}
	}

	@Test
	void whatIsDueComesInTheOrderOfDaysWithinTheTimeLookedAhead(@TempDir Path folder) throws IOException {
		try (ReviewSession session = new Examples().session("northmoor", folder)) {
			Overview overview = new Overviews().of(session, ON_SITE.minusDays(20), 30);
			assertFalse(overview.due().isEmpty());
			assertTrue(overview.due().stream().allMatch(each -> each.days() >= 0 && each.days() <= 30));
			assertEquals(overview.due().stream().sorted(Comparator.comparing(Overview.DueItem::day)).toList(), overview.due());
			assertTrue(overview.progress().stream().allMatch(each -> each.percent() >= 0 && each.percent() <= 100));
		}
	}
}
