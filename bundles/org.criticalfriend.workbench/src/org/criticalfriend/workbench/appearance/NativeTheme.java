package org.criticalfriend.workbench.appearance;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;

/**
 * Tells the system's own controls (menus, scroll bars, dialogs for files) to be light or dark. SWT has no interface for this, so it is
 * asked by reflection; where it cannot be asked, these controls stay as the system has them.
 */
final class NativeTheme {

	private NativeTheme() {
	}

	static void setDark(boolean dark) {
		try {
			switch (SWT.getPlatform()) {
				case "gtk" -> os("gtk").getMethod("setDarkThemePreferred", boolean.class).invoke(null, dark);
				case "win32" -> os("win32").getMethod("setTheme", boolean.class).invoke(null, dark);
				default -> { }
			}
		} catch (ReflectiveOperationException | LinkageError unknown) {
			return;
		}
	}

	private static Class<?> os(String platform) throws ClassNotFoundException {
		return Class.forName("org.eclipse.swt.internal." + platform + ".OS", true, Display.class.getClassLoader());
	}
}
