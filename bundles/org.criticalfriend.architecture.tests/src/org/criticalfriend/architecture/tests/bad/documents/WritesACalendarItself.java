package org.criticalfriend.architecture.tests.bad.documents;

import net.fortuna.ical4j.model.Calendar;

/** Touches the calendar library outside planning. */
public class WritesACalendarItself {

	public Calendar write(Calendar calendar) {
		return calendar;
	}
}
