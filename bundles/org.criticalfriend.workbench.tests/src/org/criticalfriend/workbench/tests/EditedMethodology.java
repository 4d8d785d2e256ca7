package org.criticalfriend.workbench.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

import org.criticalfriend.workbench.problems.Problem;
import org.criticalfriend.workbench.problems.Problems;
import org.criticalfriend.workbench.shell.Editors;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** A methodology of two files, and what a user does with it in the editor. */
final class EditedMethodology {

	static final String MAIN = """
			methodology Sample "Sample review" version "1.0"
				host "council"
				clock {
					day 0 is Start
					on-site is Visit
				}

				include "sample/team.methodology"

			host party Council "Council"

			stage Start "Start" on day 0 by Council
			stage Visit "On-site visit" on days 20 to 22 by PeerTeam
			""";
	static final String TEAM = """
			part of "../sample.methodology"

			party PeerTeam "Peer team" {
				"The peers from other areas."
			}
			""";

	private static final long ASK_AGAIN = 2_000_000_000L;
	private static final int BESIDE = 60;

	private final RunningWorkbench workbench;
	private final Path file;
	private final MPart part;

	private EditedMethodology(RunningWorkbench workbench, Path file, MPart part) {
		this.workbench = workbench;
		this.file = file;
		this.part = part;
	}

	/** Writes the two files and returns the first. */
	static Path in(Path folder) throws IOException {
		Files.createDirectories(folder.resolve("sample"));
		Files.writeString(folder.resolve("sample/team.methodology"), TEAM);
		return Files.writeString(folder.resolve("sample.methodology"), MAIN);
	}

	/** Opens a file in the editor and waits until it has been looked at. */
	static EditedMethodology open(RunningWorkbench workbench, Path file) {
		MPart part = workbench.service(Editors.class).open(file).orElseThrow();
		EditedMethodology edited = new EditedMethodology(workbench, file, part);
		workbench.await("the file was looked at", () -> workbench.service(Problems.class).all().containsKey(file.toAbsolutePath()));
		edited.use();
		return edited;
	}

	/** Puts the focus into the text and waits until the system says so: lists close when the focus moves, also when it was about to move before. */
	void use() {
		workbench.shell().forceActive();
		text().setFocus();
		workbench.await("the window is used", () -> text().getDisplay().getActiveShell() == workbench.shell() && text().isFocusControl());
		workbench.settle();
	}

	MPart part() {
		return part;
	}

	StyledText text() {
		return find((Composite) part.getWidget(), StyledText.class).get(0);
	}

	List<String> problems() {
		return workbench.service(Problems.class).of(file.toAbsolutePath()).stream().map(Problem::message).toList();
	}

	/** Puts the cursor behind the first place where something is written. */
	void goBehind(String written) {
		text().setSelection(offsetBehind(written));
	}

	private int offsetBehind(String written) {
		int offset = text().getText().indexOf(written);
		if (offset < 0) {
			throw new AssertionError(written + " is not in the text");
		}
		return offset + written.length();
	}

	/** Types with the keyboard. */
	void type(String typed) {
		text().setFocus();
		for (char character : typed.toCharArray()) {
			key(text(), character);
		}
	}

	/** Presses a key in a control. */
	static void key(Control control, char character) {
		Event event = new Event();
		event.type = SWT.KeyDown;
		event.character = character;
		event.keyCode = character;
		event.widget = control;
		event.doit = true;
		control.notifyListeners(SWT.KeyDown, event);
	}

	/**
	 * Asks for a list with a command and takes what it offers under a name, with the keyboard. A list closes by itself when the system moves
	 * the focus; then it is asked for again.
	 */
	void choose(String command, String picture, String name) {
		String before = text().getText();
		AtomicLong asked = new AtomicLong(System.nanoTime() - ASK_AGAIN);
		workbench.await(name + " is offered and taken", () -> {
			if (offers(name)) {
				workbench.picture(picture);
			}
			Optional<TableItem> chosen = offered(name);
			if (chosen.isPresent()) {
				chosen.get().getParent().setSelection(chosen.get());
				key(text(), '\r');
			} else if (System.nanoTime() - asked.get() >= ASK_AGAIN) {
				asked.set(System.nanoTime());
				workbench.run(command);
			}
			return !text().getText().equals(before);
		});
	}

	/** Whether a list before the window has something under a name. */
	boolean offers(String name) {
		return offered(name).isPresent();
	}

	/** Goes to something in a list before the window, as the arrow keys do. */
	void select(String name) {
		TableItem chosen = offered(name).orElseThrow(() -> new AssertionError(name + " is not offered"));
		chosen.getParent().setSelection(chosen);
		Event selected = new Event();
		selected.item = chosen;
		chosen.getParent().notifyListeners(SWT.Selection, selected);
	}

	private Optional<TableItem> offered(String name) {
		Shell window = workbench.shell();
		return Stream.of(window.getDisplay().getShells()).filter(shell -> shell != window && shell.isVisible())
				.flatMap(shell -> find(shell, Table.class).stream()).flatMap(table -> Stream.of(table.getItems())).filter(item -> item.getText().startsWith(name)).findFirst();
	}

	/**
	 * Puts the mouse on the last character of the first place where something is written, until a small window explains it. It comes there
	 * from another place in the text: a control notices a mouse that moves in it.
	 */
	void awaitExplanation(String place, String words) {
		boolean[] there = { true };
		awaitExplanation(() -> {
			there[0] = !there[0];
			hover(place, there[0] ? 0 : BESIDE);
		}, words);
	}

	private void hover(String written, int above) {
		use();
		Rectangle place = text().getTextBounds(offsetBehind(written) - 1, offsetBehind(written) - 1);
		text().getDisplay().setCursorLocation(text().toDisplay(place.x + place.width / 2, place.y + place.height / 2 - above));
	}

	/** Asks for an explanation, and again, until a small window has it; windows of a server without a window manager come and go. */
	void awaitExplanation(Runnable ask, String words) {
		long[] next = { 0 };
		workbench.await("explained: " + words, () -> {
			if (System.nanoTime() > next[0]) {
				ask.run();
				next[0] = System.nanoTime() + ASK_AGAIN;
			}
			return isExplained(words);
		});
	}

	/** Whether a small window before the text has these words. */
	boolean isExplained(String words) {
		return explanation(words).isPresent();
	}

	/** The text of the small window that has these words. */
	Optional<StyledText> explanation(String words) {
		Shell window = workbench.shell();
		return Stream.of(window.getDisplay().getShells()).filter(shell -> shell != window && shell.isVisible())
				.flatMap(shell -> find(shell, StyledText.class).stream()).filter(text -> text.getText().contains(words)).findFirst();
	}

	/** The line with the cursor. */
	String line() {
		return text().getLine(text().getLineAtOffset(text().getCaretOffset()));
	}

	Text field() {
		return shown(Text.class).get(0);
	}

	void press(String button) {
		Button pressed = shown(Button.class).stream().filter(each -> each.getText().equals(button)).findFirst().orElseThrow(() -> new AssertionError("no button " + button));
		pressed.notifyListeners(SWT.Selection, new Event());
	}

	<T extends Control> List<T> shown(Class<T> type) {
		return find((Composite) part.getWidget(), type).stream().filter(Control::isVisible).toList();
	}

	static <T extends Control> List<T> find(Composite in, Class<T> type) {
		List<T> found = new ArrayList<>();
		for (Control each : in.getChildren()) {
			if (type.isInstance(each)) {
				found.add(type.cast(each));
			}
			if (each instanceof Composite composite) {
				found.addAll(find(composite, type));
			}
		}
		return found;
	}
}
