package org.criticalfriend.workbench.review.fields;

import org.criticalfriend.workbench.appearance.Style;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The frame around a large text: room between its edge and the letters, and a strong edge while it has the keyboard. */
final class TextFrame extends Composite {

	/** Between the edge and the letters, in pixels. */
	static final int MARGIN = 7;

	private static final int ROUND = 6;
	private static final float EDGE = 0.45f;

	TextFrame(Composite parent) {
		super(parent, SWT.NONE);
		Style.of(this, "textFrame");
		GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).applyTo(this);
		addPaintListener(event -> paint(event.gc));
	}

	/** Draws the edge as the control inside gets and loses the keyboard. */
	void follow(Control inside) {
		inside.addListener(SWT.FocusIn, came -> redraw());
		inside.addListener(SWT.FocusOut, left -> redraw());
	}

	private void paint(GC gc) {
		Rectangle area = getClientArea();
		if (area.width < ROUND || area.height < ROUND) {
			return;
		}
		boolean strong = getChildren().length > 0 && getChildren()[0].isFocusControl();
		gc.setAntialias(SWT.ON);
		gc.setForeground(strong ? getForeground() : new Color(mixed(getBackground().getRGB(), getForeground().getRGB())));
		gc.setLineWidth(strong ? 2 : 1);
		int inset = strong ? 1 : 0;
		gc.drawRoundRectangle(inset, inset, area.width - 1 - inset, area.height - 1 - inset, ROUND, ROUND);
	}

	private static RGB mixed(RGB from, RGB to) {
		return new RGB(mixed(from.red, to.red), mixed(from.green, to.green), mixed(from.blue, to.blue));
	}

	private static int mixed(int from, int to) {
		return Math.round(from + (to - from) * EDGE);
	}
}
