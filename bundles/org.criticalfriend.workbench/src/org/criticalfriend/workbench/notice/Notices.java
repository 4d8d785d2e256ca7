package org.criticalfriend.workbench.notice;

import java.util.Optional;
import java.util.function.Consumer;

/** Tells users what happened, at the foot of the window; the last notice is shown until it is closed. Belongs to the thread of the display. */
public final class Notices {

	private Optional<Notice> shown = Optional.empty();
	private Consumer<Optional<Notice>> bar = notice -> { };

	/** Tells that something was done. */
	public void tell(String text) {
		show(new Notice(text, false, Optional.empty()));
	}

	/**
	 * Tells that something was done, and offers what can be done now.
	 *
	 * @param action a verb, for example {@code Undo}
	 */
	public void offer(String text, String action, Runnable run) {
		show(new Notice(text, false, Optional.of(new Notice.Action(action, run))));
	}

	/** Tells what went wrong and what to do. */
	public void fail(String text) {
		show(new Notice(text, true, Optional.empty()));
	}

	private void show(Notice notice) {
		shown = Optional.of(notice);
		bar.accept(shown);
	}

	/** What is shown now. */
	public Optional<Notice> shown() {
		return shown;
	}

	/** Takes the notice away. */
	public void close() {
		shown = Optional.empty();
		bar.accept(shown);
	}

	/** Does what the notice offers, and takes it away. */
	public void act() {
		Optional<Notice.Action> action = shown.flatMap(Notice::action);
		close();
		action.ifPresent(each -> each.run().run());
	}

	void showIn(Consumer<Optional<Notice>> place) {
		bar = place;
		bar.accept(shown);
	}
}
