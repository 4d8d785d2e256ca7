package org.criticalfriend.workbench.methodology.editor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.criticalfriend.editing.text.TextDocument;
import org.criticalfriend.workbench.background.Background;
import org.criticalfriend.workbench.methodology.bar.ChoiceBar;
import org.eclipse.swt.widgets.Display;

/** Looks now and then whether somebody else has changed the file, and asks what to do then. */
final class OutsideChanges {

	private static final int MILLISECONDS = 2000;

	private final TextDocument text;
	private final ChoiceBar bar;
	private final Background background;
	private final Display display = Display.getCurrent();
	private final OutsideChoices choices;
	private final Runnable look = this::look;
	private Optional<State> known;
	private boolean closed;

	private record State(long size, long modified) {
	}

	OutsideChanges(TextDocument text, ChoiceBar bar, Background background, OutsideChoices choices) {
		this.text = text;
		this.bar = bar;
		this.background = background;
		this.choices = choices;
		remember();
		again();
	}

	/** The file is now as it should be. */
	void remember() {
		known = state(text.file());
		bar.hide();
	}

	private void again() {
		if (!closed && !display.isDisposed()) {
			display.timerExec(MILLISECONDS, look);
		}
	}

	/** Looks now. */
	void look() {
		background.run(() -> state(text.file()), now -> {
			if (!closed && !Objects.equals(known, now)) {
				known = now;
				compare(now.isEmpty());
			}
			again();
		}, failure -> again());
	}

	private void compare(boolean gone) {
		try {
			if (text.isChangedOutside()) {
				ask(gone);
			} else {
				bar.hide();
			}
		} catch (IOException unreadable) {
			bar.show("The file cannot be read any more: " + unreadable.getMessage(), Map.of("Save it again", choices.saveOver()));
		}
	}

	/** Asks what to do about what somebody else has done. */
	void ask(boolean gone) {
		Map<String, Runnable> offered = new LinkedHashMap<>();
		if (!gone) {
			offered.put("Compare", choices.compare());
			offered.put("Read it again", choices.reload());
		}
		offered.put(gone ? "Save it again" : "Save mine over it", choices.saveOver());
		offered.put("Decide later", bar::hide);
		bar.show(gone ? "Another program has deleted this file."
				: text.isDirty() ? "Another program has changed this file; reading it again gives up what you have not saved." : "Another program has changed this file.", offered);
	}

	private static Optional<State> state(Path file) {
		try {
			BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
			return Optional.of(new State(attributes.size(), attributes.lastModifiedTime().toMillis()));
		} catch (NoSuchFileException gone) {
			return Optional.empty();
		} catch (IOException unreadable) {
			return Optional.of(new State(-1, -1));
		}
	}

	/** Looks no more. */
	void close() {
		closed = true;
		if (!display.isDisposed()) {
			display.timerExec(-1, look);
		}
	}
}
