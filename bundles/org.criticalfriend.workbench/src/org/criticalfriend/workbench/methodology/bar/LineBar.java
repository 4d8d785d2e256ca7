package org.criticalfriend.workbench.methodology.bar;

import java.util.function.IntConsumer;
import java.util.function.IntSupplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Asks for the number of a line and goes there. */
public final class LineBar extends Bar {

	private final Text number;
	private final Label message;
	private final IntSupplier lines;
	private final IntConsumer go;

	/** Asks for one of so many lines; lines are counted from 1. */
	public LineBar(Composite parent, IntSupplier lines, IntConsumer go, Runnable backToText) {
		super(parent, 5, backToText);
		this.lines = lines;
		this.go = go;
		label("Go to line");
		number = field("Number of the line", 80);
		number.addListener(SWT.DefaultSelection, chosen -> go());
		button("Go", this::go);
		button("Close", this::hide);
		message = message();
	}

	/** Shows it. */
	public void open() {
		setShown(true);
		message.setText("1 to " + lines.getAsInt());
		number.selectAll();
		number.setFocus();
	}

	private void go() {
		try {
			int line = Integer.parseInt(number.getText().strip());
			if (line >= 1 && line <= lines.getAsInt()) {
				go.accept(line);
				hide();
				return;
			}
		} catch (NumberFormatException none) {
			number.selectAll();
		}
		message.setText("Enter a number from 1 to " + lines.getAsInt() + ".");
	}
}
