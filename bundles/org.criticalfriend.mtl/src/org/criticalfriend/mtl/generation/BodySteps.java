package org.criticalfriend.mtl.generation;

import org.criticalfriend.aql.evaluation.Frame;

/** The compiled statements of a body. */
final class BodySteps {
	private final Step[] steps;
	private final boolean inlined;

	BodySteps(Step[] steps, boolean inlined) {
		this.steps = steps;
		this.inlined = inlined;
	}

	boolean isInlined() {
		return inlined;
	}

	void write(Run run, Frame frame) {
		for (Step step : steps) {
			step.write(run, frame);
		}
	}
}
