package org.criticalfriend.editing.sampling;

import java.io.IOException;

/** How a review that is worked on is changed and saved. */
public interface Keeping {

	/**
	 * Makes a change to the review and saves it.
	 *
	 * @throws IOException if it cannot be saved; then the files of the review are as they were
	 */
	void keep(Runnable change) throws IOException;
}
