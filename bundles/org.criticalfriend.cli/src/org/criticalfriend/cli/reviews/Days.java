package org.criticalfriend.cli.reviews;

import java.time.LocalDate;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Days on the command line: one, or the first and last with two dots between. */
public record Days(LocalDate first, LocalDate last) {

	/** Reads {@code 2027-03-09} or {@code 2027-03-09..2027-03-11}. */
	public static final class Converter implements ITypeConverter<Days> {

		@Override
		public Days convert(String text) {
			int dots = text.indexOf("..");
			LocalDate first = day(dots < 0 ? text : text.substring(0, dots));
			LocalDate last = dots < 0 ? null : day(text.substring(dots + 2));
			if (last != null && last.isBefore(first)) {
				throw new TypeConversionException("`" + text + "` runs backwards; write the first day first.");
			}
			return new Days(first, last);
		}

		private static LocalDate day(String text) {
			return new DayConverter().convert(text);
		}
	}
}
