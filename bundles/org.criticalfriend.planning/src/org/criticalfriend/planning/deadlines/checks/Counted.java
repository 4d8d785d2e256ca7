package org.criticalfriend.planning.deadlines.checks;

/** Numbers with their nouns. */
final class Counted {

	private Counted() {
	}

	/** "1 working day", "5 working days". */
	static String workingDays(int days) {
		return days + (days == 1 ? " working day" : " working days");
	}
}
