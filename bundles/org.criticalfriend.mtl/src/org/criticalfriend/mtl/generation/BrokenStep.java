package org.criticalfriend.mtl.generation;

import org.criticalfriend.aql.evaluation.Frame;
import org.criticalfriend.mtl.messages.Severity;

/** A statement that could not be read: an error, and nothing printed. */
final class BrokenStep extends Step {
	private final Place place;
	private final String message;
	private final boolean newline;

	BrokenStep(Place place, String message, boolean newline) {
		this.place = place;
		this.message = message;
		this.newline = newline;
	}

	@Override
	void write(Run run, Frame frame) {
		run.report(place.message(Severity.ERROR, message));
		if (newline) {
			run.buffer().dropLine();
		}
	}
}
