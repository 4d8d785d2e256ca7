package org.criticalfriend.mtl.generation;

import org.criticalfriend.aql.evaluation.Frame;
import org.criticalfriend.mtl.messages.Severity;
import org.criticalfriend.mtl.protection.ProtectedAreas;

/** {@code protected}: text that a person may change in the generated file, and that is kept from then on. */
final class ProtectedStep extends BlockStep {
	private final Place place;
	private final ExpressionSite id;
	private final ExpressionSite startTagPrefix;
	private final ExpressionSite endTagPrefix;
	private final BodySteps body;

	/** A prefix of null is empty. */
	ProtectedStep(Place place, ExpressionSite id, ExpressionSite startTagPrefix, ExpressionSite endTagPrefix, BodySteps body,
			boolean newline) {
		super(newline);
		this.place = place;
		this.id = id;
		this.startTagPrefix = startTagPrefix;
		this.endTagPrefix = endTagPrefix;
		this.body = body;
	}

	@Override
	void write(Run run, Frame frame) {
		writeBlock(run, frame, body.isInlined(), this::content);
	}

	private void content(Run run, Frame frame) {
		Object value = id.evaluate(run, frame);
		ProtectedAreas areas = run.areas();
		if (Values.isMissing(value)) {
			run.report(place.message(Severity.ERROR, "the id of the protected area is " + Describe.value(value) + "; nothing is printed"));
		} else if (areas == null) {
			run.report(place.message(Severity.ERROR, "a protected area must be inside a file block; nothing is printed"));
		} else {
			area(run, frame, Values.text(value), areas);
		}
	}

	private void area(Run run, Frame frame, String name, ProtectedAreas areas) {
		OutputBuffer buffer = run.buffer();
		boolean first = areas.use(name);
		if (!first) {
			run.report(place.message(Severity.ERROR, "the id `" + name + "` is used by two protected areas of one file"));
		}
		buffer.text(prefix(startTagPrefix, run, frame) + ProtectedAreas.START + name);
		String kept = areas.take(name);
		if (kept != null) {
			buffer.lines(kept.isEmpty() ? "" : "\n" + (kept.endsWith("\n") ? kept.substring(0, kept.length() - 1) : kept));
			return;
		}
		buffer.text("\n");
		if (first) {
			body.write(run, frame);
		}
		buffer.text(prefix(endTagPrefix, run, frame) + ProtectedAreas.END + "\n");
	}

	private static String prefix(ExpressionSite prefix, Run run, Frame frame) {
		return prefix == null ? "" : Values.text(prefix.evaluate(run, frame));
	}
}
