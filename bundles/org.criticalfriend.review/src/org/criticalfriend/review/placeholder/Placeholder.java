package org.criticalfriend.review.placeholder;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in a text of a methodology that a review fills in, written {@code {review.host.name}}: an AQL expression in braces.
 *
 * @param expression what stands between the braces
 * @param start      where the expression starts in the text, counted from 0
 */
public record Placeholder(String expression, int start) {

	private static final Pattern IN_BRACES = Pattern.compile("\\{([A-Za-z]\\w*\\s*(?:(?:\\.|->|\\()[^{}]*)?)}");

	/** The placeholders of a text, in its order. */
	public static List<Placeholder> in(String text) {
		List<Placeholder> placeholders = new ArrayList<>();
		if (text != null && text.indexOf('{') >= 0) {
			Matcher braces = IN_BRACES.matcher(text);
			while (braces.find()) {
				placeholders.add(new Placeholder(braces.group(1), braces.start(1)));
			}
		}
		return placeholders;
	}
}
