package org.criticalfriend.documents.review;

import java.util.Collection;

import org.criticalfriend.publishing.markup.Markup;
import org.criticalfriend.review.Review;
import org.criticalfriend.review.placeholder.PlaceholderValues;

/** Services that write texts with their placeholders filled in. */
public class PlaceholderServices {

	private final PlaceholderValues values;
	private final Markup markup;

	/** Placeholders are filled in from this review. */
	public PlaceholderServices(Review review) {
		values = new PlaceholderValues(review);
		markup = new Markup(values);
	}

	/** Light markup as XHTML blocks; what the review does not know yet is shown as a gap. */
	public String filled(String text) {
		return text == null ? "" : markup.toXhtml(text).stripTrailing();
	}

	/** Light markup of one paragraph, without the paragraph. */
	public String filledLine(String text) {
		return text == null ? "" : markup.toInlineXhtml(text);
	}

	/** The placeholders that stayed gaps. */
	Collection<String> gaps() {
		return values.open();
	}
}
