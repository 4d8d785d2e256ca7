package org.criticalfriend.workbench.methodology.bar;

import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Asks for a new id for something. */
public final class NameBar extends Bar {

	private final Label question;
	private final Text name;
	private final Label message;
	private Consumer<String> rename = entered -> { };

	/** Makes a bar that is not shown yet. */
	public NameBar(Composite parent, Runnable backToText) {
		super(parent, 5, backToText);
		question = label("");
		name = field("New id", 220);
		name.addListener(SWT.DefaultSelection, entered -> rename.accept(name.getText().strip()));
		button("Rename", () -> rename.accept(name.getText().strip()));
		button("Cancel", this::hide);
		message = message();
	}

	/** Asks for another id; what is entered goes on until the bar is hidden. */
	public void open(String now, Consumer<String> entered) {
		rename = entered;
		question.setText("Rename " + now + " to");
		message.setText("");
		name.setText(now);
		setShown(true);
		name.selectAll();
		name.setFocus();
	}

	/** Tells why a name cannot be taken. */
	public void refuse(String reason) {
		message.setText(reason);
		message.setToolTipText(reason);
		name.setFocus();
	}
}
