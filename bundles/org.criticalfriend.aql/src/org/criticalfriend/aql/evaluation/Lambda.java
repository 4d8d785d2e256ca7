package org.criticalfriend.aql.evaluation;

import org.criticalfriend.aql.types.Type;

/** A lambda as a value, which services call for each element. Its variable lives in the frame it was made in. */
public final class Lambda implements Type.Function {
	private final Frame frame;
	private final int slot;
	private final Node body;
	private int problemsBefore = -1;

	Lambda(Frame frame, int slot, Node body) {
		this.frame = frame;
		this.slot = slot;
		this.body = body;
	}

	/**
	 * The value of the body for an argument. Of the problems of several evaluations only those of the last one are kept.
	 *
	 * @throws EvaluationAbortedException if the evaluation is cancelled
	 */
	public Object apply(Object argument) {
		Evaluation evaluation = frame.evaluation();
		evaluation.checkCancelled();
		Problems problems = evaluation.problems();
		if (problemsBefore < 0) {
			problemsBefore = problems.size();
		} else {
			problems.truncate(problemsBefore);
		}
		frame.set(slot, argument);
		return body.evaluate(frame);
	}

	/** Whether the body gives true for an argument; anything else counts as false. */
	public boolean test(Object argument) {
		return Boolean.TRUE.equals(apply(argument));
	}
}
