package org.criticalfriend.workbench.methodology.editor;

import org.criticalfriend.workbench.methodology.colours.Palette;
import org.eclipse.e4.ui.css.swt.theme.ITheme;

/** Which colours go with which theme. */
final class Themes {

	private static final String DARK = "org.criticalfriend.workbench.theme.dark";

	private Themes() {
	}

	/** The colours for a theme, which may be null before one is set. */
	static Palette palette(ITheme theme) {
		return theme != null && DARK.equals(theme.getId()) ? Palette.dark() : Palette.light();
	}
}
