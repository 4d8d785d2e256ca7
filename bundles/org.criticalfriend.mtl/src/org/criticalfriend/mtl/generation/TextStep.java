package org.criticalfriend.mtl.generation;

import org.criticalfriend.aql.evaluation.Frame;

/** Plain text. */
final class TextStep extends Step {
	private final String text;
	private final int lastNewline;
	private final TextStep withoutFirstNewline;

	TextStep(String text) {
		this.text = text;
		this.lastNewline = text.lastIndexOf('\n');
		this.withoutFirstNewline = text.startsWith("\n") ? new TextStep(text.substring(1)) : this;
	}

	@Override
	void write(Run run, Frame frame) {
		if (run.takeLineRemoved()) {
			withoutFirstNewline.print(run);
		} else {
			print(run);
		}
	}

	private void print(Run run) {
		if (!text.isEmpty()) {
			run.buffer().text(text, lastNewline);
		}
	}
}
