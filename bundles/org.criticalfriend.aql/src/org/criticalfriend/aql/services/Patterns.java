package org.criticalfriend.aql.services;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.criticalfriend.aql.evaluation.CallFailedException;

/** Compiled regular expressions, each compiled once while there is room. */
final class Patterns {
	private static final int LIMIT = 500;

	private final Map<String, Pattern> compiled = new ConcurrentHashMap<>();

	/** @throws CallFailedException if the text is not a regular expression */
	Pattern of(String text) {
		Pattern known = compiled.get(text);
		if (known != null) {
			return known;
		}
		try {
			Pattern pattern = Pattern.compile(text);
			if (compiled.size() < LIMIT) {
				compiled.put(text, pattern);
			}
			return pattern;
		} catch (PatternSyntaxException malformed) {
			throw new CallFailedException("`" + text + "` is not a regular expression: " + malformed.getDescription());
		}
	}
}
