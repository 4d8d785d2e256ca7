package org.criticalfriend.review.confidentiality;

import java.util.HashMap;
import java.util.Map;

/** Long texts, and where another text has as many words in a row from one of them. Time grows with the number of words. */
final class Passages {

	private final int length;
	private final Map<String, String> sources = new HashMap<>();

	/** @param length how many words in a row count as a passage */
	Passages(int length) {
		this.length = length;
	}

	/** Adds a text that must not be quoted. */
	void add(Words text, String source) {
		for (int i = 0; i + length <= text.size(); i++) {
			sources.putIfAbsent(key(text, i), source);
		}
	}

	/** Where the passage comes from that begins at this word; null if none does. */
	String sourceAt(Words text, int from) {
		return from + length > text.size() ? null : sources.get(key(text, from));
	}

	/** The word after the last of a passage that begins at this word. */
	int endFrom(Words text, int from) {
		int last = from;
		while (sourceAt(text, last + 1) != null) {
			last++;
		}
		return last + length;
	}

	private String key(Words text, int from) {
		return String.join(" ", text.words().subList(from, from + length));
	}
}
