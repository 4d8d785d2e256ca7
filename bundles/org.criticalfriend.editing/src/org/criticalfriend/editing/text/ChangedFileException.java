package org.criticalfriend.editing.text;

import java.io.IOException;

/** A file was changed or deleted by somebody else since it was read; saving would undo that. */
public final class ChangedFileException extends IOException {

	private static final long serialVersionUID = 1L;

	ChangedFileException() {
		super("The file was changed by somebody else since it was opened. Read it again, or save it over those changes.");
	}
}
