package org.criticalfriend.mtl.generation;

import org.criticalfriend.aql.evaluation.Frame;

/** The value of an expression as text. */
final class ValueStep extends Step {
	private final ExpressionSite expression;
	private final boolean newline;

	ValueStep(ExpressionSite expression, boolean newline) {
		this.expression = expression;
		this.newline = newline;
	}

	@Override
	void write(Run run, Frame frame) {
		String value = Values.text(expression.evaluate(run, frame));
		OutputBuffer buffer = run.buffer();
		if (!value.isEmpty()) {
			buffer.value(value);
		}
		if (newline) {
			if (value.isEmpty() && buffer.atLineStart()) {
				run.markLineRemoved();
			} else {
				buffer.newlineUnlessAtLineStart();
			}
		}
	}
}
