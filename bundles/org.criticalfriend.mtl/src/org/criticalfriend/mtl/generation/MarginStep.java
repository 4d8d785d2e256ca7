package org.criticalfriend.mtl.generation;

import java.util.List;
import org.criticalfriend.aql.evaluation.Frame;
import org.criticalfriend.mtl.messages.Severity;

/** Text of which some lines start left of the margin: an error for each of them, and the text that is left. */
final class MarginStep extends Step {
	private final TextStep text;
	private final List<Place> lines;

	MarginStep(TextStep text, List<Place> lines) {
		this.text = text;
		this.lines = lines;
	}

	@Override
	void write(Run run, Frame frame) {
		for (Place line : lines) {
			run.report(line.message(Severity.ERROR, "the text starts left of the margin of its block and is cut there; move it two columns to the right of the block's header"));
		}
		text.write(run, frame);
	}
}
