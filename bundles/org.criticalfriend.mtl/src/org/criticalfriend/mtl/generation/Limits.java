package org.criticalfriend.mtl.generation;

import org.criticalfriend.aql.evaluation.Evaluation;

/**
 * What a run may use.
 *
 * @param depth      template and query calls inside each other, at least 1
 * @param characters characters written to all files together
 */
public record Limits(int depth, long characters) {
	/** Enough for any document: 1000 calls deep, a thousand million characters. */
	public static final Limits DEFAULT = new Limits(Evaluation.DEFAULT_DEPTH_LIMIT, 1_000_000_000L);
}
