package org.criticalfriend.workbench.create;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads days as people type them: {@code 2027-03-09}, {@code 9 March 2027}, {@code 9 Mar 2027} or {@code 9/3/2027}. */
final class Day {

	private static final List<DateTimeFormatter> WAYS = List.of(DateTimeFormatter.ISO_LOCAL_DATE, way("d MMMM uuuu"), way("d MMM uuuu"), way("d/M/uuuu"));

	private Day() {
	}

	private static DateTimeFormatter way(String pattern) {
		return new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(pattern).toFormatter(Locale.UK);
	}

	/** The day; empty if it is none. */
	static Optional<LocalDate> of(String text) {
		String typed = text.strip().replaceAll("\\s+", " ");
		for (DateTimeFormatter way : WAYS) {
			try {
				return Optional.of(LocalDate.parse(typed, way));
			} catch (DateTimeException other) {
				continue;
			}
		}
		return Optional.empty();
	}

	/** Whether something is typed that is no day. */
	static boolean isWrong(String text) {
		return !text.isBlank() && of(text).isEmpty();
	}
}
