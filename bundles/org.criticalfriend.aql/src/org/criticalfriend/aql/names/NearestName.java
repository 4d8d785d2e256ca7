package org.criticalfriend.aql.names;

import java.util.Locale;

/** Finds the name that a mistyped one most likely stands for. */
public final class NearestName {
	private static final int LONGEST = 100;

	private NearestName() {
	}

	/**
	 * The candidate with the smallest edit distance, ignoring case, if it differs in no more than a third of its
	 * characters (at least one, swapped neighbours count once); null if there is none.
	 */
	public static String of(String name, Iterable<String> candidates) {
		if (name.isEmpty() || name.length() > LONGEST) {
			return null;
		}
		String lower = name.toLowerCase(Locale.ROOT);
		String nearest = null;
		int smallest = Math.max(1, name.length() / 3) + 1;
		for (String candidate : candidates) {
			if (candidate == null || Math.abs(candidate.length() - name.length()) >= smallest || candidate.equals(name)) {
				continue;
			}
			int distance = distance(lower, candidate.toLowerCase(Locale.ROOT));
			if (distance < smallest) {
				smallest = distance;
				nearest = candidate;
			}
		}
		return nearest;
	}

	/** The nearest name as the end of a message, {@code "; did you mean `x`?"}, or no text. */
	public static String hint(String name, Iterable<String> candidates) {
		String nearest = of(name, candidates);
		return nearest == null ? "" : "; did you mean `" + nearest + "`?";
	}

	private static int distance(String a, String b) {
		int[] beforeLast = new int[b.length() + 1];
		int[] last = new int[b.length() + 1];
		int[] row = new int[b.length() + 1];
		for (int j = 0; j <= b.length(); j++) {
			last[j] = j;
		}
		for (int i = 1; i <= a.length(); i++) {
			row[0] = i;
			for (int j = 1; j <= b.length(); j++) {
				int replaced = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
				row[j] = Math.min(replaced, Math.min(last[j], row[j - 1]) + 1);
				if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
					row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
				}
			}
			int[] free = beforeLast;
			beforeLast = last;
			last = row;
			row = free;
		}
		return last[b.length()];
	}
}
