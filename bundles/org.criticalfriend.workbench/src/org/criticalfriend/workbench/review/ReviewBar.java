package org.criticalfriend.workbench.review;

import org.criticalfriend.workbench.appearance.Icons;
import org.criticalfriend.workbench.appearance.Style;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** A bar above a review that says what needs a decision and offers what can be done; work goes on meanwhile. */
final class ReviewBar {

	private final Composite bar;
	private final Label text;
	private final Composite buttons;

	ReviewBar(Composite parent, Icons icons) {
		bar = Style.of(new Composite(parent, SWT.NONE), "chrome");
		GridLayoutFactory.fillDefaults().numColumns(3).margins(12, 6).spacing(8, 0).applyTo(bar);
		bar.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).exclude(true).create());
		bar.setVisible(false);
		new Label(bar, SWT.NONE).setImage(icons.get("warning"));
		text = new Label(bar, SWT.WRAP);
		text.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).create());
		buttons = new Composite(bar, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(6, 0).applyTo(buttons);
	}

	/** Shows a text; what can be done about it is added with {@link #offer}. */
	void show(String message) {
		for (var each : buttons.getChildren()) {
			each.dispose();
		}
		text.setText(message.replace("&", "&&"));
		setShown(true);
	}

	/** Adds something that can be done. */
	void offer(String verb, Runnable action) {
		Button button = new Button(buttons, SWT.PUSH);
		button.setText(verb);
		button.addListener(SWT.Selection, pressed -> action.run());
		GridLayoutFactory.fillDefaults().numColumns(buttons.getChildren().length).spacing(6, 0).applyTo(buttons);
		button.requestLayout();
	}

	/** Gives the keyboard to the first of what can be done. */
	void focus() {
		if (isShown() && buttons.getChildren().length > 0) {
			buttons.getChildren()[0].setFocus();
		}
	}

	/** Takes the bar away. */
	void close() {
		setShown(false);
	}

	/** Whether it is there. */
	boolean isShown() {
		return bar.getVisible();
	}

	/** What it says. */
	String text() {
		return text.getText();
	}

	private void setShown(boolean shown) {
		bar.setVisible(shown);
		((GridData) bar.getLayoutData()).exclude = !shown;
		bar.getParent().layout(true, true);
	}
}
