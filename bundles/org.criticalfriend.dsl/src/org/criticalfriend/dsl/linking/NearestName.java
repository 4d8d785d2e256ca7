package org.criticalfriend.dsl.linking;

import java.util.Locale;
import java.util.Optional;

import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds, among the names that exist, the one somebody most likely meant. */
public final class NearestName {

	private NearestName() {
	}

	/**
	 * The candidate with the smallest edit distance, letter case apart; empty when more than two fifths of the name would
	 * have to change.
	 */
	public static Optional<String> to(String name, Iterable<String> candidates) {
		int limit = Math.max(1, name.length() * 2 / 5);
		String nearest = null;
		String lowerCase = name.toLowerCase(Locale.ROOT);
		for (String candidate : candidates) {
			if (Math.abs(candidate.length() - name.length()) > limit) {
				continue;
			}
			int distance = new LevenshteinDistance(limit).apply(lowerCase, candidate.toLowerCase(Locale.ROOT));
			if (distance >= 0) {
				nearest = candidate;
				limit = distance - 1;
				if (limit < 0) {
					break;
				}
			}
		}
		return Optional.ofNullable(nearest);
	}
}
