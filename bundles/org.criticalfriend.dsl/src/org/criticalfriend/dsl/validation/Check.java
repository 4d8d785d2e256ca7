package org.criticalfriend.dsl.validation;

/** One rule that a methodology must keep, or had better keep. Checks have no state and may be used by many threads. */
public interface Check {

	/** Looks through the methodology and reports every place where the rule is broken. */
	void inspect(CheckedMethodology methodology, Issues issues);

	/** Whether a library on its own must keep the rule; not if what the rule asks for may stand in what uses the library. */
	default boolean concernsLibraries() {
		return true;
	}

	/** Whether the rule is about files as a whole, so that it can be judged where a part of their text was not understood. */
	default boolean concernsFilesOnly() {
		return false;
	}
}
