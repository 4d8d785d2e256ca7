package org.criticalfriend.cli.reviews;

import java.time.DateTimeException;
import java.time.LocalDate;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a day from the command line. */
public final class DayConverter implements ITypeConverter<LocalDate> {

	@Override
	public LocalDate convert(String text) {
		try {
			return LocalDate.parse(text.strip());
		} catch (DateTimeException wrong) {
			throw new TypeConversionException("`" + text + "` is no day; write it as 2027-03-09.");
		}
	}
}
