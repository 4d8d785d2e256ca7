package org.criticalfriend.planning.sampling;

/** A draw that is not possible; the message says why and what to do. */
public final class SamplingException extends Exception {

	private static final long serialVersionUID = 1;

	SamplingException(String message) {
		super(message);
	}
}
