package org.criticalfriend.editing.preview;

import java.time.LocalDate;
import java.util.Optional;

import org.criticalfriend.documents.review.ReviewPack;
import org.criticalfriend.documents.wording.Wording;
import org.criticalfriend.editing.review.ReviewSession;
import org.criticalfriend.methodology.Publication;
import org.criticalfriend.methodology.Section;

/** Shows letters, reports, leaflets and slides of a review as they would be now, saved or not. */
public final class ReviewPreview {

	private final ReviewSession session;
	private final Wording wording = new Wording();

	public ReviewPreview(ReviewSession session) {
		this.session = session;
	}

	/**
	 * A publication with what the review puts in.
	 *
	 * @param section the id of the section to scroll to; null for the top
	 * @return empty if the review has no dates to put in, see {@link ReviewSession#plan}
	 */
	public Optional<Preview> of(Publication publication, String section, LocalDate today) {
		return session.plan().map(plan -> {
			String page = ReviewPack.page(session.review(), plan, today, publication);
			Optional<String> anchor = Optional.ofNullable(section).map(wording::slug).filter(id -> page.contains("id=\"" + id + "\""));
			return new Preview(wording.slug(publication.getName()), page, anchor);
		});
	}

	/** The section of a publication that the page has at an element with this id; empty if none. */
	public Optional<Section> section(Publication publication, String id) {
		Section[] found = {null};
		publication.eAllContents().forEachRemaining(each -> {
			if (each instanceof Section section && section.getName() != null && wording.slug(section.getName()).equals(id)) {
				found[0] = section;
			}
		});
		return Optional.ofNullable(found[0]);
	}
}
