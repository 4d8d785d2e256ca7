package org.criticalfriend.editing.folder;

import java.io.IOException;

/** Something that a person wants in a folder cannot be done; the message says why and what to do. */
public final class FolderException extends IOException {

	private static final long serialVersionUID = 1L;

	FolderException(String message) {
		super(message);
	}
}
