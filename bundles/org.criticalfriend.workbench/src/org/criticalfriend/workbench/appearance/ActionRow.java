package org.criticalfriend.workbench.appearance;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** Something that can be done: an icon, what it is called and, in a second line, what it is about. Reached and pressed by key and mouse. */
public final class ActionRow extends Canvas {

	private static final int MARGIN = 8;
	private static final int ICON = 16;
	private static final int GAP = 10;
	private static final float QUIET = 0.7f;
	private static final float HOVER = 0.08f;

	private final Image icon;
	private final String label;
	private final String detail;
	private final Runnable action;
	private Font bold;
	private boolean hovered;

	/**
	 * @param label  a verb and what it is done to
	 * @param detail may be empty
	 */
	public ActionRow(Composite parent, Image icon, String label, String detail, Runnable action) {
		super(parent, SWT.DOUBLE_BUFFERED);
		this.icon = icon;
		this.label = label;
		this.detail = detail;
		this.action = action;
		Style.of(this, "row");
		addListener(SWT.Resize, event -> explainShortened());
		setCursor(getDisplay().getSystemCursor(SWT.CURSOR_HAND));
		addPaintListener(event -> paint(event.gc));
		addListener(SWT.MouseEnter, event -> hover(true));
		addListener(SWT.MouseExit, event -> hover(false));
		addListener(SWT.FocusIn, event -> redraw());
		addListener(SWT.FocusOut, event -> redraw());
		addListener(SWT.MouseUp, this::clicked);
		addListener(SWT.KeyDown, this::pressed);
		addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
		addListener(SWT.Dispose, event -> forgetFont());
		describe();
	}

	private void describe() {
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = label;
			}

			@Override
			public void getDescription(AccessibleEvent event) {
				event.result = detail;
			}
		});
		getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(AccessibleControlEvent event) {
				event.detail = ACC.ROLE_LINK;
			}
		});
	}

	/** What it is called. */
	public String label() {
		return label;
	}

	private void clicked(Event event) {
		if (event.button == 1 && getClientArea().contains(event.x, event.y)) {
			action.run();
		}
	}

	private void pressed(Event event) {
		if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR || event.character == ' ') {
			action.run();
		}
	}

	/** What has no room is told by the tool tip. */
	private void explainShortened() {
		setToolTipText(computeSize(SWT.DEFAULT, SWT.DEFAULT).x <= getSize().x ? null : detail.isEmpty() ? label : label + "\n" + detail);
	}

	private void hover(boolean now) {
		hovered = now;
		redraw();
	}

	@Override
	public void setFont(Font font) {
		super.setFont(font);
		forgetFont();
	}

	private void forgetFont() {
		if (bold != null) {
			bold.dispose();
			bold = null;
		}
	}

	private Font bold() {
		if (bold == null) {
			FontData[] data = getFont().getFontData();
			for (FontData each : data) {
				each.setStyle(SWT.BOLD);
			}
			bold = new Font(getDisplay(), data);
		}
		return bold;
	}

	@Override
	public Point computeSize(int widthHint, int heightHint, boolean changed) {
		GC gc = new GC(this);
		int line = gc.getFontMetrics().getHeight();
		int width = gc.textExtent(detail).x;
		gc.setFont(bold());
		width = Math.max(width, gc.textExtent(label).x);
		gc.dispose();
		int height = 2 * MARGIN + line * (detail.isEmpty() ? 1 : 2);
		return new Point(widthHint == SWT.DEFAULT ? 2 * MARGIN + ICON + GAP + width : widthHint, heightHint == SWT.DEFAULT ? height : heightHint);
	}

	private void paint(GC gc) {
		Rectangle area = getClientArea();
		RGB ink = getForeground().getRGB();
		RGB page = getBackground().getRGB();
		if (hovered || isFocusControl()) {
			gc.setBackground(new Color(mixed(page, ink, HOVER)));
			gc.fillRoundRectangle(0, 0, area.width, area.height, MARGIN, MARGIN);
		}
		if (isFocusControl()) {
			gc.setForeground(new Color(ink));
			gc.setLineWidth(2);
			gc.drawRoundRectangle(1, 1, area.width - 2, area.height - 2, MARGIN, MARGIN);
		}
		int line = gc.getFontMetrics().getHeight();
		int left = MARGIN + ICON + GAP;
		gc.drawImage(icon, MARGIN, MARGIN + (line - ICON) / 2);
		gc.setForeground(new Color(mixed(page, ink, QUIET)));
		gc.drawText(shortened(gc, detail, area.width - left - MARGIN), left, MARGIN + line, true);
		gc.setForeground(new Color(ink));
		gc.setFont(bold());
		gc.drawText(shortened(gc, label, area.width - left - MARGIN), left, MARGIN, true);
	}

	private static String shortened(GC gc, String text, int width) {
		if (gc.textExtent(text).x <= width) {
			return text;
		}
		int kept = text.length();
		while (kept > 1 && gc.textExtent(text.substring(0, kept) + "…").x > width) {
			kept--;
		}
		return text.substring(0, kept) + "…";
	}

	/** A colour between two. */
	private static RGB mixed(RGB from, RGB to, float share) {
		return new RGB(mixed(from.red, to.red, share), mixed(from.green, to.green, share), mixed(from.blue, to.blue, share));
	}

	private static int mixed(int from, int to, float share) {
		return Math.round(from + (to - from) * share);
	}
}
