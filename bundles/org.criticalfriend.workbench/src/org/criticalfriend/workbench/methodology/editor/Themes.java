package org.criticalfriend.workbench.methodology.editor;

import org.criticalfriend.workbench.appearance.Appearance;
import org.criticalfriend.workbench.methodology.colours.Palette;
import org.eclipse.e4.ui.css.swt.theme.ITheme;

/** Which colours go with which theme. */
final class Themes {

	private Themes() {
	}

	/** The colours for a theme, which may be null before one is set. */
	static Palette palette(ITheme theme) {
		return Appearance.isDark(theme) ? Palette.dark() : Palette.light();
	}
}
