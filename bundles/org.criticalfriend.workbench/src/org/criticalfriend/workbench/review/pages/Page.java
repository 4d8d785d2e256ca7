package org.criticalfriend.workbench.review.pages;

import java.util.List;
import java.util.Optional;

import org.criticalfriend.editing.review.ReviewChange;
import org.criticalfriend.workbench.review.fields.FieldView;
import org.eclipse.emf.ecore.EObject;

/** A page of the review editor. It is made when it is shown and thrown away when another is. */
public interface Page {

	/** How wide its text may become at most, in pixels; text is hard to read in longer lines. */
	int TEXT_WIDTH = 760;

	/** Writes the page. */
	void write(PageContent content);

	/** How wide the page may become at most, in pixels. */
	default int width() {
		return TEXT_WIDTH;
	}

	/** Whether a change is more than new values in its fields, so that it has to be written again. */
	boolean isOutdated(ReviewChange change);

	/** Shows what is new in anything that is no field. */
	default void refresh() {
	}

	/** The field for something the page shows; the first of these if it shows none for it alone. */
	default Optional<FieldView> field(List<FieldView> fields, EObject object) {
		return fields.stream().filter(FieldView::isShown).filter(each -> each.field().problem().isPresent()).findFirst()
				.or(() -> fields.stream().filter(FieldView::isShown).findFirst());
	}

	/** The field to go to from another one when its entry is done: the one in the next row of a table, or the next on the page. */
	default Optional<FieldView> next(List<FieldView> fields, FieldView from) {
		return fields.stream().skip(fields.indexOf(from) + 1L).filter(FieldView::isShown).findFirst();
	}

	/** The field from which {@link #next} leads to this one. */
	default Optional<FieldView> previous(List<FieldView> fields, FieldView from) {
		return fields.stream().limit(Math.max(0, fields.indexOf(from))).filter(FieldView::isShown).reduce((first, second) -> second);
	}
}
