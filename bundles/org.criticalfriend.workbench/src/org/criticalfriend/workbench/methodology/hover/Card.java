package org.criticalfriend.workbench.methodology.hover;

import org.criticalfriend.workbench.appearance.Style;
import org.eclipse.jface.text.DefaultInformationControl;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** A small window with an explanation: as wide as its text, and no wider than it may be. */
final class Card extends DefaultInformationControl {

	private static final String CLASS = "card";
	private static final int MARGIN = 6;

	Card(Shell parent) {
		super(parent, new MarkdownPresenter());
	}

	@Override
	protected void createContent(Composite parent) {
		super.createContent(parent);
		for (Control each : parent.getChildren()) {
			if (each instanceof StyledText text) {
				text.setWordWrap(true);
				text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
				Style.of(text, CLASS);
			}
		}
	}

	@Override
	public Point computeSizeHint() {
		Point natural = getShell().computeSize(SWT.DEFAULT, SWT.DEFAULT, true);
		Point most = getSizeConstraints();
		return most == null || natural.x <= most.x ? natural : getShell().computeSize(most.x, SWT.DEFAULT, true);
	}
}
