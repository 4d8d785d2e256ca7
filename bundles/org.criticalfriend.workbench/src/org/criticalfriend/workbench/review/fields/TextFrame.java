package org.criticalfriend.workbench.review.fields;

import org.criticalfriend.workbench.appearance.Style;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Layout;
import org.eclipse.swt.widgets.Text;

/**
 * The frame around a large text: room between its edge and the letters, and a strong edge while it has the keyboard. It is as high as the text
 * in the width it gets, and no less than some lines.
 */
final class TextFrame extends Composite {

	private static final int MARGIN = 7;
	private static final int SPARE = 4;
	private static final int LEAST_WIDTH = 60;
	private static final int ROUND = 6;
	private static final float EDGE = 0.45f;

	private final Text text;
	private final int least;

	/** @param lines how many lines there is room for at least */
	TextFrame(Composite parent, int lines) {
		super(parent, SWT.NONE);
		Style.of(this, "textFrame");
		text = new Text(this, SWT.MULTI | SWT.WRAP);
		least = lines * text.getLineHeight() + SPARE + 2 * MARGIN;
		setLayout(new Inside());
		addPaintListener(event -> paint(event.gc));
		text.addListener(SWT.FocusIn, came -> redraw());
		text.addListener(SWT.FocusOut, left -> redraw());
	}

	/** The text inside. */
	Text text() {
		return text;
	}

	/** Whether the text needs more or less room than it has. */
	boolean isOfWrongHeight() {
		return getSize().x > 2 * MARGIN && height(getSize().x) != getSize().y;
	}

	private int height(int width) {
		int trim = text.computeTrim(0, 0, 0, 0).width;
		return Math.max(least, text.computeSize(Math.max(1, width - 2 * MARGIN - trim), SWT.DEFAULT, true).y + SPARE + 2 * MARGIN);
	}

	/** The height follows from the width, so that a page is laid out once. */
	private final class Inside extends Layout {

		@Override
		protected Point computeSize(Composite frame, int width, int height, boolean again) {
			return new Point(width == SWT.DEFAULT ? LEAST_WIDTH : width, height == SWT.DEFAULT ? width == SWT.DEFAULT ? least : height(width) : height);
		}

		@Override
		protected void layout(Composite frame, boolean again) {
			Point size = frame.getSize();
			text.setBounds(MARGIN, MARGIN, Math.max(0, size.x - 2 * MARGIN), Math.max(0, size.y - 2 * MARGIN));
		}
	}

	private void paint(GC gc) {
		Rectangle area = getClientArea();
		if (area.width < ROUND || area.height < ROUND) {
			return;
		}
		boolean strong = text.isFocusControl();
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
