package org.criticalfriend.workbench.methodology.bar;

import org.criticalfriend.workbench.appearance.Style;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** A strip above or below the text in which something is asked or told; it stops nobody from working on. */
class Bar {

	private final Composite strip;
	private final Runnable backToText;

	/** Makes a strip that is not shown yet; the parent has a grid of one column. */
	Bar(Composite parent, int columns, Runnable backToText) {
		this.backToText = backToText;
		strip = Style.of(new Composite(parent, SWT.NONE), "chrome");
		strip.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false));
		GridLayout layout = new GridLayout(columns, false);
		layout.marginHeight = 4;
		strip.setLayout(layout);
		setShown(false);
	}

	Composite strip() {
		return strip;
	}

	/** Whether it is there. */
	public boolean isShown() {
		return !strip.isDisposed() && strip.getVisible();
	}

	/** Takes it away and goes back to the text. */
	public void hide() {
		if (isShown()) {
			setShown(false);
			backToText.run();
		}
	}

	void setShown(boolean shown) {
		strip.setVisible(shown);
		((GridData) strip.getLayoutData()).exclude = !shown;
		strip.getParent().layout(true, true);
	}

	Label label(String text) {
		Label label = new Label(strip, SWT.NONE);
		label.setText(text);
		return label;
	}

	Label message() {
		Label label = Style.of(new Label(strip, SWT.NONE), Style.QUIET);
		label.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		return label;
	}

	Text field(String name, int width) {
		Text field = Style.named(new Text(strip, SWT.SINGLE | SWT.BORDER), name);
		GridData size = new GridData(SWT.FILL, SWT.CENTER, false, false);
		size.widthHint = width;
		field.setLayoutData(size);
		hideOnEscape(field);
		return field;
	}

	Button button(String text, Runnable action) {
		Button button = new Button(strip, SWT.PUSH);
		button.setText(text);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(selected -> action.run()));
		hideOnEscape(button);
		return button;
	}

	Button check(String text, Runnable action) {
		Button button = new Button(strip, SWT.CHECK);
		button.setText(text);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(selected -> action.run()));
		hideOnEscape(button);
		return button;
	}

	private void hideOnEscape(Control control) {
		control.addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_ESCAPE) {
				event.doit = false;
				hide();
			}
		});
	}
}
