package org.criticalfriend.aql.evaluation;

import java.util.function.BooleanSupplier;
import org.criticalfriend.aql.model.ModelIndex;

/**
 * One run over one set of models: where problems go, the instances that can be seen, and the limits. Used by one thread.
 * The template engine extends it with what a run of modules needs.
 */
public class Evaluation {
	/** Calls inside calls that are allowed unless another limit is given. */
	public static final int DEFAULT_DEPTH_LIMIT = 1000;

	private final ModelIndex models;
	private final BooleanSupplier cancelled;
	private final int depthLimit;
	private final Problems problems = new Problems();
	private int depth;

	/** An evaluation with the default depth limit that cannot be cancelled. */
	public Evaluation(ModelIndex models) {
		this(models, () -> false, DEFAULT_DEPTH_LIMIT);
	}

	/**
	 * @param models     the instances that can be seen
	 * @param cancelled  asked before each element of an iteration and each template or query call; must be cheap
	 * @param depthLimit calls inside calls that are allowed, at least 1
	 */
	public Evaluation(ModelIndex models, BooleanSupplier cancelled, int depthLimit) {
		this.models = models;
		this.cancelled = cancelled;
		this.depthLimit = depthLimit;
	}

	/** The instances that can be seen. */
	public final ModelIndex models() {
		return models;
	}

	/** Where problems go. */
	public final Problems problems() {
		return problems;
	}

	/**
	 * To be called when the body of a template or query begins, with {@link #exitCall()} in a finally block.
	 *
	 * @throws EvaluationAbortedException if the evaluation is cancelled, or deeper than the limit
	 */
	public final void enterCall(String name) {
		checkCancelled();
		if (++depth > depthLimit) {
			depth--;
			throw new EvaluationAbortedException(
					"calls are nested more than " + depthLimit + " deep at `" + name + "`; is there a recursion without an end?");
		}
	}

	/** To be called when the body of a template or query ends. */
	public final void exitCall() {
		depth--;
	}

	/** @throws EvaluationAbortedException if the evaluation is cancelled */
	public final void checkCancelled() {
		if (cancelled.getAsBoolean()) {
			throw new EvaluationAbortedException("the evaluation was cancelled");
		}
	}
}
