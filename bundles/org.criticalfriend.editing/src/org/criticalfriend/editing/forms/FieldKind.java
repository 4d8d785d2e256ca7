package org.criticalfriend.editing.forms;

/** How the value of a field is entered. */
public enum FieldKind {

	/** One line of text. */
	LINE,
	/** Several lines of text. */
	TEXT,
	/** A day, written as 2027-03-12. */
	DATE,
	/** A time of day, written as 08:30. */
	TIME,
	/** A whole or decimal number. */
	NUMBER,
	/** Yes or no. */
	YES_NO,
	/** One of several choices. */
	CHOICE,
	/** Any of several choices. */
	CHOICES,
	/** One other object. */
	REFERENCE,
	/** Any number of other objects, in an order. */
	REFERENCES,
	/** Any number of texts, in an order. */
	LINES;

	/** Whether the field has any number of values. */
	public boolean isMany() {
		return this == CHOICES || this == REFERENCES || this == LINES;
	}

	/** Whether values are chosen and not written. */
	public boolean isChosen() {
		return this == YES_NO || this == CHOICE || this == CHOICES || this == REFERENCE || this == REFERENCES;
	}
}
