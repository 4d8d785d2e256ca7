package org.criticalfriend.mtl.generation;

import java.util.List;
import org.criticalfriend.aql.evaluation.Frame;
import org.criticalfriend.mtl.messages.Severity;

/** {@code if} with its {@code elseif} and {@code else} branches. */
final class IfStep extends BlockStep {

	/** A branch: its condition, null for {@code else}, and its body, or what is broken about it. */
	record Branch(ExpressionSite condition, BodySteps body, BrokenStep broken) {
	}

	private final List<Branch> branches;
	private final boolean inlinedWithoutBranch;

	IfStep(List<Branch> branches, boolean newline) {
		super(newline);
		this.branches = List.copyOf(branches);
		this.inlinedWithoutBranch = branches.getFirst().body().isInlined();
	}

	@Override
	void write(Run run, Frame frame) {
		BodySteps body = choose(run, frame);
		if (body == null) {
			writeBlock(run, frame, inlinedWithoutBranch, (r, f) -> { });
		} else {
			writeBlock(run, frame, body.isInlined(), body::write);
		}
	}

	private BodySteps choose(Run run, Frame frame) {
		for (Branch branch : branches) {
			if (branch.broken() != null) {
				branch.broken().write(run, frame);
				return null;
			}
			if (branch.condition() == null) {
				return branch.body();
			}
			Object value = branch.condition().evaluate(run, frame);
			if (!(value instanceof Boolean holds)) {
				run.report(branch.condition().place().message(Severity.ERROR,
						"the condition is " + Describe.value(value) + ", not a Boolean; no branch is printed"));
				return null;
			}
			if (holds) {
				return branch.body();
			}
		}
		return null;
	}
}
