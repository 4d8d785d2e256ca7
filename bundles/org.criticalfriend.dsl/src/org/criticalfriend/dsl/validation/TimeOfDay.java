package org.criticalfriend.dsl.validation;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads times of the 24-hour clock. */
final class TimeOfDay {

	private static final Pattern TIME = Pattern.compile("(\\d{1,2}):(\\d{2})");

	private TimeOfDay() {
	}

	/** Minutes since midnight; empty if there is no such time. */
	static OptionalInt minutes(String text) {
		Matcher time = TIME.matcher(text == null ? "" : text);
		if (!time.matches()) {
			return OptionalInt.empty();
		}
		int hour = Integer.parseInt(time.group(1));
		int minute = Integer.parseInt(time.group(2));
		return hour < 24 && minute < 60 ? OptionalInt.of(hour * 60 + minute) : OptionalInt.empty();
	}
}
