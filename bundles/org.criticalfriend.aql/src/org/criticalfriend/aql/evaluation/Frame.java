package org.criticalfriend.aql.evaluation;

/** The variables of one running template, query or expression. Slots are given out by a {@link Scope} at compile time. */
public final class Frame {
	private final Evaluation evaluation;
	private final Object[] slots;

	/** A frame with all variables null; {@code size} is the {@link Scope#size()} after everything has been compiled. */
	public Frame(Evaluation evaluation, int size) {
		this.evaluation = evaluation;
		this.slots = new Object[size];
	}

	/** The run this frame belongs to. */
	public Evaluation evaluation() {
		return evaluation;
	}

	/** The value in a slot. */
	public Object get(int slot) {
		return slots[slot];
	}

	/** Binds a slot. */
	public void set(int slot, Object value) {
		slots[slot] = value;
	}

	/** Adds a problem of the part of the text from {@code start} to before {@code end}. */
	public void report(Severity severity, String message, int start, int end) {
		evaluation.problems().add(new Problem(severity, message, start, end));
	}
}
