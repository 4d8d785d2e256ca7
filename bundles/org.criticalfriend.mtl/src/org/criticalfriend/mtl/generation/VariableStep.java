package org.criticalfriend.mtl.generation;

import org.criticalfriend.aql.evaluation.Frame;
import org.criticalfriend.aql.values.Nothing;
import org.criticalfriend.mtl.messages.Severity;

/** The value of a variable in the header of a block. */
final class VariableStep {
	private final int slot;
	private final ExpressionSite value;
	private final Place place;
	private final String broken;

	/** The value is not evaluated if something of it could not be read; then it is nothing, with an error. */
	VariableStep(int slot, ExpressionSite value, Place place, String broken) {
		this.slot = slot;
		this.value = value;
		this.place = place;
		this.broken = broken;
	}

	void bind(Run run, Frame frame) {
		frame.set(slot, evaluate(run, frame));
	}

	Object evaluate(Run run, Frame frame) {
		if (broken == null) {
			return value.evaluate(run, frame);
		}
		run.report(place.message(Severity.ERROR, broken));
		return Nothing.NOTHING;
	}

	int slot() {
		return slot;
	}

	Place place() {
		return place;
	}
}
