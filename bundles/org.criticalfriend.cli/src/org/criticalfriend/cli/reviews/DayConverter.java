package org.criticalfriend.cli.reviews;

import java.time.DateTimeException;
import java.time.LocalDate;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a day from the command line; a year far from ours is a slip of the keyboard. */
public final class DayConverter implements ITypeConverter<LocalDate> {

	private static final int FIRST_YEAR = 2000;
	private static final int LAST_YEAR = 2100;

	@Override
	public LocalDate convert(String text) {
		LocalDate day = day(text);
		if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
			throw new TypeConversionException("`" + text + "` is too far away; name a day from " + FIRST_YEAR + " to " + LAST_YEAR + ".");
		}
		return day;
	}

	private static LocalDate day(String text) {
		try {
			return LocalDate.parse(text.strip());
		} catch (DateTimeException wrong) {
			throw new TypeConversionException("`" + text + "` is no day; write year, month and day, for example 2027-03-09.");
		}
	}
}
