package org.criticalfriend.review.confidentiality;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a text: runs of letters and digits in lower case, whatever stands between them.
 *
 * @param text   the text
 * @param words  the words
 * @param ends  where each ends in the text
 * @param starts where each begins in the text
 */
record Words(String text, List<String> words, List<Integer> starts, List<Integer> ends) {

	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:['\u2019]\\p{L}+)?");

	static Words of(String text) {
		List<String> words = new ArrayList<>();
		List<Integer> starts = new ArrayList<>();
		List<Integer> ends = new ArrayList<>();
		for (Matcher word = WORD.matcher(text); word.find();) {
			words.add(word.group().toLowerCase(Locale.ROOT).replaceFirst("['\u2019]s$", "").replace('\u2019', '\''));
			starts.add(word.start());
			ends.add(word.end());
		}
		return new Words(text, words, starts, ends);
	}

	int size() {
		return words.size();
	}

	/** The text from one word to another, the last one excluded. */
	String quote(int from, int to) {
		return text.substring(starts.get(from), ends.get(to - 1));
	}
}
