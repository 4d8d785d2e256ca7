package org.criticalfriend.aql.types;

/** A type names a classifier that no metamodel has; the message says so, with the nearest match. */
public final class UnknownClassifierException extends Exception {
	private static final long serialVersionUID = 1L;

	UnknownClassifierException(String message) {
		super(message, null, false, false);
	}
}
