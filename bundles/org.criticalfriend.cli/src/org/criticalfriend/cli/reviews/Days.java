package org.criticalfriend.cli.reviews;

import java.time.LocalDate;

import org.criticalfriend.review.Period;
import org.criticalfriend.review.ReviewFactory;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Days on the command line: one, or the first and last with two dots between.
 *
 * @param last null if there is one day only
 */
public record Days(LocalDate first, LocalDate last) {

	private static final String DOTS = "..";

	/** The days as a review keeps them. */
	public Period period() {
		Period period = ReviewFactory.eINSTANCE.createPeriod();
		period.setFirst(first);
		period.setLast(last);
		return period;
	}

	/** Reads {@code 2027-03-09} or {@code 2027-03-09..2027-03-11}. */
	public static final class Converter implements ITypeConverter<Days> {

		private final DayConverter day = new DayConverter();

		@Override
		public Days convert(String text) {
			int dots = text.indexOf(DOTS);
			if (dots < 0) {
				return new Days(day.convert(text), null);
			}
			if (dots == 0 || dots + DOTS.length() == text.length()) {
				throw new TypeConversionException("`" + text + "` lacks a day; write the first and the last, for example 2027-03-09..2027-03-11.");
			}
			LocalDate first = day.convert(text.substring(0, dots));
			LocalDate last = day.convert(text.substring(dots + DOTS.length()));
			if (last.isBefore(first)) {
				throw new TypeConversionException("`" + text + "` runs backwards; write the first day first.");
			}
			return new Days(first, last);
		}
	}
}
