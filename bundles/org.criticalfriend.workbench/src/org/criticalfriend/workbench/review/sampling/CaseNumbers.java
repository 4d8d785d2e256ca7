package org.criticalfriend.workbench.review.sampling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** Numbers and references as people type them. */
final class CaseNumbers {

	private CaseNumbers() {
	}

	/** The parts of a list with commas or spaces between them. */
	static List<String> parts(String text) {
		return Stream.of(text.strip().split("[\\s,;]+")).filter(part -> !part.isEmpty()).toList();
	}

	/** Rows such as {@code 2, 5, 9}; empty if one of them is no row. */
	static Optional<List<Integer>> rows(String text) {
		List<Integer> rows = new ArrayList<>();
		for (String part : parts(text)) {
			OptionalInt row = count(part);
			if (row.isEmpty()) {
				return Optional.empty();
			}
			rows.add(row.getAsInt());
		}
		return Optional.of(rows);
	}

	/** A number from 1; empty if it is none. */
	static OptionalInt count(String text) {
		return text.strip().matches("[1-9]\\d{0,6}") ? OptionalInt.of(Integer.parseInt(text.strip())) : OptionalInt.empty();
	}

	/** A seed; empty if it is none. */
	static OptionalLong seed(String text) {
		return text.strip().matches("\\d{1,18}") ? OptionalLong.of(Long.parseLong(text.strip())) : OptionalLong.empty();
	}
}
