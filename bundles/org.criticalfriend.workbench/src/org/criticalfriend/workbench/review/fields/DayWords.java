package org.criticalfriend.workbench.review.fields;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Days as people type them: {@code 9/3/2027} or {@code 2027-03-09}, also with dots, hyphens and the name of a month. */
public final class DayWords {

	/** What to say of a text that is no day. */
	public static final String COMPLAINT = "`%s` is no day; write day, month and year, for example 9/3/2027.";

	private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.UK);
	private static final List<DateTimeFormatter> READ = List.of("d/M/uuuu", "uuuu-M-d", "d MMM uuuu", "d MMMM uuuu").stream()
			.map(pattern -> DateTimeFormatter.ofPattern(pattern, Locale.UK).withResolverStyle(ResolverStyle.STRICT)).toList();

	private DayWords() {
	}

	/** Reads a day; empty if it is none, or if there is no such day in the calendar. */
	public static Optional<LocalDate> read(String text) {
		String plain = text.strip().replaceAll("\\s+", " ").replaceAll("^(\\d{1,2})[.-](\\d{1,2})[.-](\\d{4})$", "$1/$2/$3");
		for (DateTimeFormatter format : READ) {
			try {
				return Optional.of(LocalDate.parse(plain, format));
			} catch (DateTimeException otherFormat) {
				continue;
			}
		}
		return Optional.empty();
	}

	/** A day as a field shows it, {@code 09/03/2027}. */
	public static String shown(LocalDate day) {
		return SHOWN.format(day);
	}

	/** A value as a field shows it: a day of the form {@code 2027-03-09} as {@code 09/03/2027}, anything else as it is. */
	public static String shown(String value) {
		return read(value).map(DayWords::shown).orElse(value);
	}
}
