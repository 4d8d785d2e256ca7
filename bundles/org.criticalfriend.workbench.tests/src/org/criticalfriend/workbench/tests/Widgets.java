package org.criticalfriend.workbench.tests;

import java.util.ArrayList;
import java.util.List;

import org.criticalfriend.workbench.appearance.ActionRow;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.TreeItem;

/** Finds widgets as users do, by what they say, and presses them. */
final class Widgets {

	private Widgets() {
	}

	/** All controls of a kind that can be seen, in the order in which they were made. */
	static <T extends Control> List<T> all(Composite parent, Class<T> kind) {
		List<T> found = new ArrayList<>();
		for (Control each : parent.getChildren()) {
			if (kind.isInstance(each) && each.isVisible()) {
				found.add(kind.cast(each));
			}
			if (each instanceof Composite inner) {
				found.addAll(all(inner, kind));
			}
		}
		return found;
	}

	static Button button(Composite parent, String label) {
		return all(parent, Button.class).stream().filter(button -> button.getText().equals(label)).findFirst().orElseThrow(() -> new AssertionError("no button " + label));
	}

	static void press(Composite parent, String label) {
		Button button = button(parent, label);
		if (!button.isEnabled()) {
			throw new AssertionError(label + " is not enabled");
		}
		if ((button.getStyle() & SWT.CHECK) != 0) {
			button.setSelection(!button.getSelection());
		}
		button.notifyListeners(SWT.Selection, new Event());
	}

	static ActionRow row(Composite parent, String label) {
		return all(parent, ActionRow.class).stream().filter(row -> row.label().equals(label)).findFirst().orElseThrow(() -> new AssertionError("no row " + label));
	}

	static void pressKey(Control control, int key) {
		Event event = new Event();
		event.keyCode = key;
		event.character = (char) key;
		control.notifyListeners(SWT.KeyDown, event);
	}

	/** The field after the label of this text. */
	static Text field(Composite parent, String label) {
		Control before = null;
		for (Control each : all(parent, Control.class)) {
			if (each instanceof Text text && before instanceof Label named && named.getText().equals(label)) {
				return text;
			}
			before = each instanceof Composite && !(each instanceof Text) ? before : each;
		}
		throw new AssertionError("no field " + label);
	}

	/** Whether a label says something. */
	static boolean says(Composite parent, String text) {
		return all(parent, Label.class).stream().anyMatch(label -> label.getText().contains(text));
	}

	/** The labels of items and of those under them, indented by their depth. */
	static List<String> labels(TreeItem... items) {
		List<String> labels = new ArrayList<>();
		for (TreeItem each : items) {
			labels.add(each.getText());
			labels(each.getItems()).forEach(below -> labels.add("  " + below));
		}
		return labels;
	}
}
