package org.criticalfriend.cli.commands;

import java.io.IOException;
import java.nio.file.Path;

import org.criticalfriend.cli.console.InputException;
import org.criticalfriend.editing.files.FileMessages;
import org.criticalfriend.editing.folder.Creation;
import org.criticalfriend.editing.folder.FolderException;
import org.criticalfriend.editing.folder.NewReview;
import org.criticalfriend.methodology.Methodology;

/** Begins a review in a folder and tells what is in the way. */
final class ReviewCreation {

	private final Path folder;

	/** @param folder of the review, as the user named it */
	ReviewCreation(Path folder) {
		this.folder = folder;
	}

	/**
	 * Makes sure that the review may be begun there.
	 *
	 * @throws InputException if the folder is a file or not empty
	 */
	void requireEmpty() throws InputException {
		try {
			Creation.requireEmpty(folder);
		} catch (FolderException refused) {
			throw refused(refused);
		} catch (IOException unreadable) {
			throw new InputException(FileMessages.notRead(folder, unreadable), unreadable);
		}
	}

	/**
	 * Begins the review and saves it.
	 *
	 * @throws InputException if it cannot be saved
	 */
	void create(NewReview wanted, Methodology methodology) throws InputException {
		try {
			new Creation().review(wanted, methodology);
		} catch (FolderException refused) {
			throw refused(refused);
		} catch (IOException failed) {
			throw new InputException(FileMessages.notWritten(folder, failed), failed);
		}
	}

	private InputException refused(FolderException refused) {
		return new InputException(folder + ": " + refused.getMessage(), refused);
	}
}
