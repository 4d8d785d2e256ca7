package org.criticalfriend.mtl.output;

/** A file must not or cannot be written; the message says why and is meant for a person. */
public final class RefusedFileException extends RuntimeException {
	private static final long serialVersionUID = 1L;

	/** Takes the sentence to show. */
	public RefusedFileException(String message) {
		super(message, null, false, false);
	}
}
