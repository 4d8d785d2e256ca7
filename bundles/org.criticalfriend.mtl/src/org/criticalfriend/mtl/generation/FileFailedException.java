package org.criticalfriend.mtl.generation;

/** A file could not be read or written, so the run as a whole has failed; the message is meant for a person. */
public final class FileFailedException extends RuntimeException {
	private static final long serialVersionUID = 1L;

	FileFailedException(String message, Throwable cause) {
		super(message, cause);
	}
}
