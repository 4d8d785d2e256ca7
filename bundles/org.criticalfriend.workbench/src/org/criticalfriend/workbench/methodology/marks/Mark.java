package org.criticalfriend.workbench.methodology.marks;

import org.eclipse.jface.text.source.Annotation;

/** A problem where it is in the text. */
public final class Mark extends Annotation {

	private final MarkKind kind;

	Mark(MarkKind kind, String message) {
		super(kind.name(), false, message);
		this.kind = kind;
	}

	/** What kind of problem it is. */
	public MarkKind kind() {
		return kind;
	}
}
