package org.criticalfriend.workbench.methodology.bar;

import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** Tells that something happened, and offers what can be done about it. */
public final class ChoiceBar extends Bar {

	/** Makes a bar that is not shown yet. */
	public ChoiceBar(Composite parent, Runnable backToText) {
		super(parent, 1, backToText);
	}

	/** Shows a message with choices, in their order, by what is written on their buttons. The bar stays until it is hidden. */
	public void show(String text, Map<String, Runnable> choices) {
		for (Control old : strip().getChildren()) {
			old.dispose();
		}
		((GridLayout) strip().getLayout()).numColumns = choices.size() + 1;
		Label message = message();
		message.setText(text);
		message.setToolTipText(text);
		choices.forEach((label, action) -> button(label, action));
		setShown(true);
		strip().reskin(SWT.ALL);
	}

	/** What it says; empty if it is not shown. */
	public String text() {
		return isShown() ? ((Label) strip().getChildren()[0]).getText() : "";
	}
}
