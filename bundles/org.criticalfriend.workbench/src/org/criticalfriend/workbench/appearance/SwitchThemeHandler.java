package org.criticalfriend.workbench.appearance;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;

/** Switches between the light and the dark theme; the choice is kept for the next start. */
public final class SwitchThemeHandler {

	@Execute
	void change(IThemeEngine themes) {
		themes.setTheme(Appearance.isDark(themes.getActiveTheme()) ? Appearance.LIGHT : Appearance.DARK, false);
	}
}
