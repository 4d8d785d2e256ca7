package org.criticalfriend.mtl.generation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.criticalfriend.aql.evaluation.Evaluation;
import org.criticalfriend.aql.evaluation.EvaluationAbortedException;
import org.criticalfriend.aql.evaluation.Frame;
import org.criticalfriend.aql.model.ModelIndex;
import org.criticalfriend.mtl.messages.Message;
import org.criticalfriend.mtl.output.Output;
import org.criticalfriend.mtl.protection.ProtectedAreas;

/** One run of one module: the text that is being generated, where files go, what was reported, and the limits. */
public final class Run extends Evaluation {
	private final Output target;
	private final String newline;
	private final long sizeLimit;
	private final Object[] variables;
	private final OutputBuffer buffer = new OutputBuffer();
	private final List<Message> messages = new ArrayList<>();
	private CompiledModule running;
	private FileOnTheWay file;
	private boolean lineRemoved;
	private long written;

	/**
	 * @param models    the instances that can be seen
	 * @param target    where files go
	 * @param newline   what ends a line in files
	 * @param variables values of the program's variables, in its order
	 * @param limits    how deep and how much
	 * @param cancelled asked often; must be cheap
	 */
	public Run(ModelIndex models, Output target, String newline, Object[] variables, Limits limits, BooleanSupplier cancelled) {
		super(models, cancelled, limits.depth());
		this.target = target;
		this.newline = newline;
		this.variables = variables;
		this.sizeLimit = limits.characters();
	}

	/** What was reported so far, in order. */
	public List<Message> messages() {
		return messages;
	}

	void report(Message message) {
		messages.add(message);
	}

	OutputBuffer buffer() {
		return buffer;
	}

	Output target() {
		return target;
	}

	/** The module that was started, or the imported one through which the call chain came in. */
	CompiledModule running() {
		return running;
	}

	void setRunning(CompiledModule module) {
		running = module;
	}

	/** A frame with the program's variables in its first slots. */
	Frame frame(int size) {
		Frame frame = new Frame(this, size);
		for (int i = 0; i < variables.length; i++) {
			frame.set(i, variables[i]);
		}
		return frame;
	}

	/** Runs what writes a text of its own, starting on an empty line, and gives the text. */
	String text(Runnable writer) {
		OutputBuffer.State before = buffer.state();
		int start = buffer.length();
		writer.run();
		checkLimits();
		String text = buffer.takeFrom(start);
		buffer.restore(before);
		return text;
	}

	/** As {@link #text}, for the text of a file. */
	String inFile(FileOnTheWay inner, Runnable writer) {
		FileOnTheWay outer = file;
		file = inner;
		String text = text(writer);
		file = outer;
		written += text.length();
		return text;
	}

	/** The protected areas of the file that is being generated, or null outside a file. */
	ProtectedAreas areas() {
		return file == null ? null : file.areas();
	}

	String withNewlines(String text) {
		String plain = text.indexOf(OutputBuffer.KEPT_NEWLINE) < 0 ? text : text.replace(OutputBuffer.KEPT_NEWLINE, '\n');
		return newline.equals("\n") ? plain : plain.replace("\n", newline);
	}

	/** Whether the line of a value was removed since it was empty; a new line at the start of text that follows goes with it. */
	void setLineRemoved(boolean removed) {
		lineRemoved = removed;
	}

	boolean takeLineRemoved() {
		boolean removed = lineRemoved;
		lineRemoved = false;
		return removed;
	}

	/** @throws EvaluationAbortedException if the run is cancelled or has written too much */
	void checkLimits() {
		checkCancelled();
		if (written + buffer.length() > sizeLimit) {
			throw new EvaluationAbortedException("the run has written more than " + sizeLimit + " characters; is there a loop that writes without end?");
		}
	}
}
