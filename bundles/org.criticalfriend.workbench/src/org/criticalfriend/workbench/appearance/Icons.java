package org.criticalfriend.workbench.appearance;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;

/** The icons of the workbench, by the names of their files in {@code icons} without the ending. Belongs to the thread of the display. */
public final class Icons {

	private final Display display;
	private final Map<String, Image> images = new HashMap<>();

	Icons(Display display) {
		this.display = display;
		display.disposeExec(() -> images.values().forEach(Image::dispose));
	}

	/**
	 * The icon of a name. It is disposed with the display, not by whoever asks.
	 *
	 * @throws IllegalArgumentException if there is none of this name
	 */
	public Image get(String name) {
		return images.computeIfAbsent(name, key -> descriptor(key).createImage(false, display));
	}

	/** Describes the icon of a name, for what makes images of its own. */
	public static ImageDescriptor descriptor(String name) {
		var file = Icons.class.getResource("/icons/" + name + ".svg");
		if (file == null) {
			throw new IllegalArgumentException("There is no icon `" + name + "`.");
		}
		return ImageDescriptor.createFromURL(file);
	}

	/** The name of the icon for a file, by the ending of the file's name. */
	public static String ofFile(String fileName) {
		return switch (fileName.substring(fileName.lastIndexOf('.') + 1)) {
			case "methodology" -> "methodology";
			case "html" -> "page";
			case "docx" -> "word";
			case "pdf" -> "pdf";
			case "pptx" -> "slides";
			case "xlsx", "csv" -> "sheet";
			case "ics" -> "calendar";
			default -> "file";
		};
	}
}
