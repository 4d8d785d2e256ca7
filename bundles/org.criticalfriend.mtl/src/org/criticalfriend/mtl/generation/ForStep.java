package org.criticalfriend.mtl.generation;

import java.util.Collection;
import java.util.List;
import org.criticalfriend.aql.evaluation.Frame;
import org.criticalfriend.mtl.messages.Severity;

/** {@code for}: its body once for each element of a collection. */
final class ForStep extends BlockStep {
	private final VariableStep variable;
	private final int indexSlot;
	private final ExpressionSite separator;
	private final BodySteps body;

	/** A separator of null prints nothing. */
	ForStep(VariableStep variable, int indexSlot, ExpressionSite separator, BodySteps body, boolean newline) {
		super(newline);
		this.variable = variable;
		this.indexSlot = indexSlot;
		this.separator = separator;
		this.body = body;
	}

	@Override
	void write(Run run, Frame frame) {
		Object value = variable.evaluate(run, frame);
		Collection<?> elements;
		if (value instanceof Collection<?> collection) {
			elements = collection;
		} else if (Values.isMissing(value)) {
			run.report(variable.place().message(Severity.WARNING, "there is nothing to loop over: the collection is " + Describe.value(value)));
			elements = List.of();
		} else {
			elements = List.of(value);
		}
		writeBlock(run, frame, body.isInlined(), (r, f) -> loop(r, f, elements));
	}

	private void loop(Run run, Frame frame, Collection<?> elements) {
		int index = 0;
		for (Object element : elements) {
			run.checkLimits();
			frame.set(variable.slot(), element);
			frame.set(indexSlot, ++index);
			if (separator != null && index > 1) {
				run.buffer().besideTheLine(Values.text(separator.evaluate(run, frame)));
			}
			run.buffer().startBody();
			body.write(run, frame);
		}
	}
}
