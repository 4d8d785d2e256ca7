package org.criticalfriend.review.storage;

import java.io.IOException;
import java.util.List;

/** Files of a review were changed by somebody else since it was opened; saving would undo that. */
public final class ChangedOutsideException extends IOException {

	private static final long serialVersionUID = 1L;

	private final transient List<String> files;

	ChangedOutsideException(List<String> files) {
		super("changed by somebody else since the review was opened: " + String.join(", ", files) + ". Open the review again, or save it over those changes.");
		this.files = files;
	}

	/** The files, relative to the folder of the review. */
	public List<String> files() {
		return files;
	}
}
