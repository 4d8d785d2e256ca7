package org.criticalfriend.publishing.page;

/** What can be entered in a field. */
public enum FieldKind {
	LINE, LINES, NUMBER, DATE, CHOICE, TICK, OPTION;

	/** Whether the field is one of several boxes to tick, each with a value of its own. */
	public boolean isBox() {
		return this == TICK || this == OPTION;
	}

	/** Whether any text can be typed. */
	public boolean isText() {
		return this == LINE || this == LINES || this == NUMBER || this == DATE;
	}
}
