package org.criticalfriend.review.confidentiality;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds days in texts in the notations usual in Britain: 2014-03-04, 4/3/2014, 04.03.14, 4th March 2014, 4 Mar 14, March 4, 2014. */
final class Dates {

	private static final String MONTH = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";
	private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
	private static final String YEAR = "((?:\\d{2}){1,2})";
	private static final Pattern DATE = Pattern.compile("(?<![\\w])(?:"
			+ "(?<isoYear>\\d{4})[-/.](?<isoMonth>\\d{1,2})[-/.](?<isoDay>\\d{1,2})"
			+ "|(?<day>\\d{1,2})\\s?[-/.]\\s?(?<month>\\d{1,2})\\s?[-/.]\\s?(?<year>" + YEAR + ")"
			+ "|(?<wordDay>\\d{1,2})(?:st|nd|rd|th)?[\\s-]+(?:of\\s+)?(?<wordMonth>" + MONTH + "),?[\\s-]+(?<wordYear>" + YEAR + ")"
			+ "|(?<firstMonth>" + MONTH + ")\\s+(?<firstDay>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<firstYear>" + YEAR + ")"
			+ ")(?![\\d])", Pattern.CASE_INSENSITIVE);

	private Dates() {
	}

	/** A day and where it stands. */
	record Found(LocalDate day, int start, int end) {
	}

	/** All days in a text, in its order. Short years are of the last hundred years before the limit. */
	static List<Found> in(String text, LocalDate limit) {
		List<Found> found = new ArrayList<>();
		for (Matcher date = DATE.matcher(text); date.find();) {
			LocalDate day = day(date, limit);
			if (day != null) {
				found.add(new Found(day, date.start(), date.end()));
			}
		}
		return found;
	}

	private static LocalDate day(Matcher date, LocalDate limit) {
		try {
			if (date.group("isoYear") != null) {
				return LocalDate.of(number(date, "isoYear"), number(date, "isoMonth"), number(date, "isoDay"));
			}
			if (date.group("day") != null) {
				return LocalDate.of(year(date, "year", limit), number(date, "month"), number(date, "day"));
			}
			return date.group("wordDay") != null ? LocalDate.of(year(date, "wordYear", limit), month(date, "wordMonth"), number(date, "wordDay"))
					: LocalDate.of(year(date, "firstYear", limit), month(date, "firstMonth"), number(date, "firstDay"));
		} catch (DateTimeException noSuchDay) {
			return null;
		}
	}

	private static int number(Matcher date, String group) {
		return Integer.parseInt(date.group(group));
	}

	private static int month(Matcher date, String group) {
		return MONTHS.indexOf(date.group(group).substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
	}

	private static int year(Matcher date, String group, LocalDate limit) {
		int year = number(date, group);
		if (date.group(group).length() > 2) {
			return year;
		}
		int century = limit.getYear() / 100 * 100;
		return century + year > limit.getYear() ? century - 100 + year : century + year;
	}
}
