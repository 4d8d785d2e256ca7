package org.criticalfriend.workbench.recovery;

import java.io.IOException;
import java.nio.file.Path;

import org.criticalfriend.editing.difference.TextDifference;

/** Work on a file or a review that was not saved when the workbench was ended. */
interface Recoverable {

	/** The file, or the folder of the review. */
	Path document();

	/** What kind of thing it is, for an icon. */
	String icon();

	/** Whether somebody changed the document since; what happens then. Empty if nobody did. */
	String warning();

	/** What recovering would change. */
	TextDifference difference() throws IOException;

	/** Saves the work, and keeps what it replaces among the earlier versions; gives the file or folder that has it now. */
	Path recover() throws IOException;

	/** Gives the work up. */
	void discard() throws IOException;
}
