package org.criticalfriend.workbench.review;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Control;

/** Keeps the left side of two as wide as it is when the window becomes wider or narrower, unless that is too much of it. */
final class KeptWidth {

	private static final double MOST = 0.32;

	private final SashForm sash;
	private final Control left;
	private int wanted;
	private int total;

	private KeptWidth(SashForm sash, Control left, int wanted) {
		this.sash = sash;
		this.left = left;
		this.wanted = wanted;
	}

	/** @param wanted how wide the left side is to be, in pixels; changes when a user moves the sash */
	static void of(SashForm sash, Control left, int wanted) {
		KeptWidth kept = new KeptWidth(sash, left, wanted);
		sash.addListener(SWT.Resize, resized -> kept.share());
		left.addListener(SWT.Resize, resized -> kept.note());
	}

	private void share() {
		int width = sash.getClientArea().width;
		if (width > 0 && width != total) {
			total = width;
			int share = (int) Math.min(wanted, MOST * width);
			sash.setWeights(share, Math.max(1, width - share - sash.getSashWidth()));
		}
	}

	private void note() {
		int width = left.getSize().x;
		if (sash.getClientArea().width == total && width > 0 && Math.abs(width - Math.min(wanted, MOST * total)) > sash.getSashWidth()) {
			wanted = width;
		}
	}
}
