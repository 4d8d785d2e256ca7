package org.criticalfriend.mtl.generation;

import org.criticalfriend.aql.evaluation.Frame;

/** A compiled statement. Holds no state of a run. */
abstract class Step {

	/** Writes what the statement gives to the run's buffer. */
	abstract void write(Run run, Frame frame);
}
