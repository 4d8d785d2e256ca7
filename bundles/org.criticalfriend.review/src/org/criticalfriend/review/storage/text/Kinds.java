package org.criticalfriend.review.storage.text;

import java.time.LocalDate;
import java.time.LocalTime;

/** What people call the kinds of values. */
final class Kinds {

	private Kinds() {
	}

	static String of(Class<?> type) {
		if (type == LocalDate.class) {
			return "date; write year, month and day, as in 2027-03-12";
		}
		if (type == LocalTime.class) {
			return "time of day; write hours and minutes, as in 08:30";
		}
		if (type == boolean.class) {
			return "answer to this; write true or false";
		}
		return "whole number";
	}
}
