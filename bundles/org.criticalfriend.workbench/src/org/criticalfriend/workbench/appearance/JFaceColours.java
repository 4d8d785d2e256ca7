package org.criticalfriend.workbench.appearance;

import org.eclipse.jface.preference.JFacePreferences;
import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.RGB;

/** The colours of the theme that JFace draws with: quiet text, links, errors, and the windows of hovers and proposals. */
final class JFaceColours {

	private JFaceColours() {
	}

	static void set(boolean dark) {
		put(JFacePreferences.QUALIFIER_COLOR, dark ? 0xb8bcbf : 0x505a5f);
		put(JFacePreferences.DECORATIONS_COLOR, dark ? 0xb8bcbf : 0x505a5f);
		put(JFacePreferences.COUNTER_COLOR, dark ? 0x7ab8e6 : 0x1a65a6);
		put(JFacePreferences.HYPERLINK_COLOR, dark ? 0x7ab8e6 : 0x1a65a6);
		put(JFacePreferences.ACTIVE_HYPERLINK_COLOR, dark ? 0xa5d3f5 : 0x003078);
		put(JFacePreferences.ERROR_COLOR, dark ? 0xff9484 : 0xc42f18);
		put(JFacePreferences.CONTENT_ASSIST_BACKGROUND_COLOR, dark ? 0x2a2c2f : 0xffffff);
		put(JFacePreferences.CONTENT_ASSIST_FOREGROUND_COLOR, dark ? 0xf3f2f1 : 0x0b0c0c);
		put(JFacePreferences.INFORMATION_BACKGROUND_COLOR, dark ? 0x2a2c2f : 0xffffff);
		put(JFacePreferences.INFORMATION_FOREGROUND_COLOR, dark ? 0xf3f2f1 : 0x0b0c0c);
	}

	private static void put(String name, int colour) {
		ColorRegistry colours = JFaceResources.getColorRegistry();
		colours.put(name, new RGB(colour >> 16 & 0xff, colour >> 8 & 0xff, colour & 0xff));
	}
}
