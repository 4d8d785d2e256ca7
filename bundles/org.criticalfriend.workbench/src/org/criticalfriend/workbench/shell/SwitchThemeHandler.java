package org.criticalfriend.workbench.shell;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;

/** Switches between the light and the dark theme; the choice is kept for the next start. */
public final class SwitchThemeHandler {

	private static final String LIGHT = "org.criticalfriend.workbench.theme.light";
	private static final String DARK = "org.criticalfriend.workbench.theme.dark";

	@Execute
	void change(IThemeEngine themes) {
		boolean light = themes.getActiveTheme() == null || themes.getActiveTheme().getId().equals(LIGHT);
		themes.setTheme(light ? DARK : LIGHT, false);
	}
}
