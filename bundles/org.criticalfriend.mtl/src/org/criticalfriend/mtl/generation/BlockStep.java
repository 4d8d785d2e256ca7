package org.criticalfriend.mtl.generation;

import org.criticalfriend.aql.evaluation.Frame;

/** A statement with a body: sets up indentation for what its body writes and deals with the new line behind the closing tag. */
abstract class BlockStep extends Step {
	private final boolean newline;

	BlockStep(boolean newline) {
		this.newline = newline;
	}

	/** Runs what writes the content of this block. */
	interface Content {
		void write(Run run, Frame frame);
	}

	/** Writes the content as that of an inlined or an indented block. */
	final void writeBlock(Run run, Frame frame, boolean inlined, Content content) {
		OutputBuffer buffer = run.buffer();
		OutputBuffer.State before = buffer.state();
		int start = buffer.length();
		if (inlined) {
			buffer.enterInlined();
		} else {
			buffer.enterIndented();
		}
		int contentStart = buffer.length();
		content.write(run, frame);
		boolean empty = buffer.length() == contentStart;
		buffer.restoreBody(before);
		if (empty) {
			buffer.truncate(start);
			buffer.restoreLine(before);
		}
		if (newline) {
			endLine(buffer, inlined, empty);
		}
	}

	private static void endLine(OutputBuffer buffer, boolean inlined, boolean empty) {
		if (empty && !inlined) {
			buffer.dropLine();
		} else {
			buffer.newlineUnlessAtLineStart();
		}
	}
}
