package org.criticalfriend.planning.sampling;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Keeps what identifies a person out of the free text beside it. */
final class Redaction {

	/** Shorter values, such as "yes" or "F", identify nobody and occur in other texts by chance. */
	private static final int SHORTEST = 4;

	private Redaction() {
	}

	/** The text with the reference wherever it repeats one of the withheld values, whatever the letter case. */
	static String without(List<String> withheld, String text, String reference) {
		String redacted = text;
		for (String secret : withheld) {
			if (secret.length() >= SHORTEST) {
				redacted = Pattern.compile("(?iu)(?<![\\p{L}\\p{N}])" + Pattern.quote(secret) + "(?![\\p{L}\\p{N}])").matcher(redacted)
						.replaceAll(Matcher.quoteReplacement(reference));
			}
		}
		return redacted;
	}
}
