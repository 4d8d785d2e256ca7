package org.criticalfriend.planning.sampling;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads dates as British lists write them, day first, or as computers do, year first. */
final class DateCell {

	private static final Pattern HEADING = Pattern.compile("(?i)^date\\b|\\bdate of\\b|\\bdate$|^dob$");
	private static final List<DateTimeFormatter> FORMATS = Stream.of("d/M/uuuu", "uuuu-M-d", "d-M-uuuu", "d.M.uuuu", "d MMM uuuu", "d MMMM uuuu")
			.map(pattern -> new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(pattern).toFormatter(Locale.UK)
					.withResolverStyle(ResolverStyle.STRICT)).toList();

	private DateCell() {
	}

	/** Whether a column with this heading holds one date in each row. */
	static boolean isHeading(String heading) {
		return HEADING.matcher(heading.strip()).find();
	}

	/** Whether a heading is about the day of birth, which comes before every other date of a person. */
	static boolean isBirth(String heading) {
		return heading.toLowerCase(Locale.ROOT).contains("birth") || heading.strip().equalsIgnoreCase("dob");
	}

	/** The date; a time of day after it does not count. Empty if there is no such date. */
	static Optional<LocalDate> parse(String text) {
		String date = text.replaceFirst("[T ]\\d{1,2}:\\d{2}(:\\d{2})?(\\.\\d+)?$", "");
		for (DateTimeFormatter format : FORMATS) {
			try {
				return Optional.of(LocalDate.parse(date, format));
			} catch (DateTimeParseException otherFormat) {
				continue;
			}
		}
		return Optional.empty();
	}
}
