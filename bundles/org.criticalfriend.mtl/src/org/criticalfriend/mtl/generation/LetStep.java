package org.criticalfriend.mtl.generation;

import java.util.List;
import org.criticalfriend.aql.evaluation.Frame;

/** {@code let}: variables bound one after the other. */
final class LetStep extends BlockStep {
	private final VariableStep[] variables;
	private final BodySteps body;

	LetStep(List<VariableStep> variables, BodySteps body, boolean newline) {
		super(newline);
		this.variables = variables.toArray(VariableStep[]::new);
		this.body = body;
	}

	@Override
	void write(Run run, Frame frame) {
		for (VariableStep variable : variables) {
			variable.bind(run, frame);
		}
		writeBlock(run, frame, body.isInlined(), body::write);
	}
}
