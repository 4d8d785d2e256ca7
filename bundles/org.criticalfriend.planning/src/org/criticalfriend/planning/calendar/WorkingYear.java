package org.criticalfriend.planning.calendar;

import java.time.LocalDate;
import java.util.function.Predicate;

/** The working days of one year, numbered from 0, so that they can be counted without walking over them. */
final class WorkingYear {

	private final int[] days;
	private final short[] before;

	WorkingYear(int year, Predicate<LocalDate> working) {
		LocalDate first = LocalDate.of(year, 1, 1);
		before = new short[first.lengthOfYear() + 1];
		for (int i = 0; i < before.length - 1; i++) {
			before[i + 1] = (short) (before[i] + (working.test(first.plusDays(i)) ? 1 : 0));
		}
		days = new int[before[before.length - 1]];
		for (int i = 0; i < before.length - 1; i++) {
			if (before[i + 1] > before[i]) {
				days[before[i]] = i + 1;
			}
		}
	}

	/** How many working days the year has. */
	int length() {
		return days.length;
	}

	/** How many of its working days come before a day of the year. */
	int before(LocalDate date) {
		return before[date.getDayOfYear() - 1];
	}

	boolean isWorkingDay(LocalDate date) {
		int day = date.getDayOfYear();
		return before[day] > before[day - 1];
	}

	/** The day of the year, counted from 1, of a working day. */
	int dayOfYear(int number) {
		return days[number];
	}
}
