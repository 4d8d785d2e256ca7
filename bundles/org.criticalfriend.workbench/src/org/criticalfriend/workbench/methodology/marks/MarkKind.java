package org.criticalfriend.workbench.methodology.marks;

import org.criticalfriend.workbench.methodology.colours.Ink;
import org.criticalfriend.workbench.problems.Severity;

/** The kinds of marks, the least important first. */
public enum MarkKind {

	/** A word that may be misspelt. */
	SPELLING(Ink.SPELLING, "information"),
	/** A note. */
	NOTE(Ink.NOTE, "information"),
	/** A warning. */
	WARNING(Ink.WARNING, "warning"),
	/** An error. */
	ERROR(Ink.ERROR, "error");

	private final Ink ink;
	private final String icon;

	MarkKind(Ink ink, String icon) {
		this.ink = ink;
		this.icon = icon;
	}

	/** What it is drawn with. */
	public Ink ink() {
		return ink;
	}

	/** The name of its icon. */
	String icon() {
		return icon;
	}

	/** Whether there is an icon beside the line. */
	boolean isBesideTheLine() {
		return this != SPELLING;
	}

	/** The kind for problems of a severity. */
	static MarkKind of(Severity severity) {
		return switch (severity) {
			case ERROR -> ERROR;
			case WARNING -> WARNING;
			case NOTE -> NOTE;
		};
	}
}
