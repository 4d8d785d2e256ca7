package org.criticalfriend.editing.generate;

/** Somebody stopped the generation; the folder is as it was. */
public final class GenerationCancelledException extends Exception {

	private static final long serialVersionUID = 1L;

	GenerationCancelledException() {
		super("The documents were not generated: somebody stopped it.");
	}
}
