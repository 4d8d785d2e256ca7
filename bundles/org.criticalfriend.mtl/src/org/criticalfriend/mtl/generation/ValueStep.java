package org.criticalfriend.mtl.generation;

import org.criticalfriend.aql.evaluation.Frame;

/** The value of an expression as text. */
final class ValueStep extends Step {
	private final ExpressionSite expression;
	private final boolean newline;
	private final boolean beforeNewline;

	/** Whether the statement has a new line of its own, and whether text that starts with another one comes directly next. */
	ValueStep(ExpressionSite expression, boolean newline, boolean beforeNewline) {
		this.expression = expression;
		this.newline = newline;
		this.beforeNewline = beforeNewline;
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
				run.setLineRemoved(beforeNewline);
			} else {
				buffer.newlineUnlessAtLineStart();
			}
		}
	}
}
