package org.criticalfriend.mtl.generation;

import org.criticalfriend.aql.evaluation.Frame;

/** The new line behind a comment. */
final class CommentStep extends Step {

	@Override
	void write(Run run, Frame frame) {
		run.buffer().newlineUnlessBodyLineEmpty();
	}
}
