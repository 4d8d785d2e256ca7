package org.criticalfriend.workbench.methodology.colours;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;

import org.eclipse.jface.text.TextAttribute;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;

/** The colours of the editor in one theme. */
public final class Palette {

	private final Map<Ink, Color> colours = new EnumMap<>(Ink.class);

	private Palette(String file) {
		Properties values = new Properties();
		try (InputStream in = Palette.class.getResourceAsStream(file)) {
			values.load(in);
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
		for (Ink ink : Ink.values()) {
			colours.put(ink, new Color(rgb(values.getProperty(ink.name()))));
		}
	}

	private static RGB rgb(String hexadecimal) {
		int value = Integer.parseInt(hexadecimal.substring(1), 16);
		return new RGB(value >> 16 & 0xff, value >> 8 & 0xff, value & 0xff);
	}

	/** The colours on a light background. */
	public static Palette light() {
		return new Palette("light.properties");
	}

	/** The colours on a dark background. */
	public static Palette dark() {
		return new Palette("dark.properties");
	}

	/** The colour for something. */
	public Color of(Ink ink) {
		return colours.get(ink);
	}

	/** How a part of the text is written. */
	TextAttribute attribute(Ink ink) {
		return new TextAttribute(of(ink), null, ink.style());
	}

	/** How a part of the text is written. */
	StyleRange style(Ink ink, int offset, int length) {
		return new StyleRange(offset, length, of(ink), null, ink.style());
	}
}
