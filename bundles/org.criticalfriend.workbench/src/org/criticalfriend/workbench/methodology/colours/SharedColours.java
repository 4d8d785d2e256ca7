package org.criticalfriend.workbench.methodology.colours;

import org.eclipse.jface.text.source.ISharedTextColors;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;

/** Gives viewers the colours they ask for; colours need not be disposed. */
public final class SharedColours implements ISharedTextColors {

	@Override
	public Color getColor(RGB rgb) {
		return new Color(rgb);
	}

	@Override
	public void dispose() {
		// colours hold nothing of the system
	}
}
