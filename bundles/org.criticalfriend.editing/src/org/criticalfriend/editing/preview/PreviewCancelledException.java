package org.criticalfriend.editing.preview;

/** A preview was stopped, usually since the text has changed again. */
public final class PreviewCancelledException extends Exception {

	private static final long serialVersionUID = 1L;

	PreviewCancelledException(Throwable cause) {
		super("The preview was stopped.", cause);
	}
}
