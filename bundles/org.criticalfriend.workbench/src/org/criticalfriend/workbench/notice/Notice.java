package org.criticalfriend.workbench.notice;

import java.util.Optional;

/**
 * Something that a user is told without being stopped.
 *
 * @param failure whether something went wrong
 * @param action  what the user can do about it
 */
public record Notice(String text, boolean failure, Optional<Action> action) {

	/**
	 * What a user can do.
	 *
	 * @param label what it is called, as a verb
	 */
	public record Action(String label, Runnable run) {
	}
}
