package org.criticalfriend.workbench.appearance;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.IPresentationEngine;
import org.eclipse.e4.ui.workbench.modeling.EModelService;

/** The place and size of the window and of its areas, and the theme, kept in a file of the user's data between two runs. */
final class WindowMemory {

	private static final String FILE = "window.properties";
	private static final String THEME = "theme";
	private static final String MAXIMISED = "maximised";
	private static final List<String> AREAS = List.of("stack.left", "sash.main", "sash.editors", "stack.editors", "stack.preview", "stack.bottom");
	private static final String AREA_PREFIX = "org.criticalfriend.workbench.";
	private static final int SMALLEST = 200;

	private final Path file;
	private final Properties kept = new Properties();

	WindowMemory(Path state) {
		file = state.resolve(FILE);
		if (Files.isReadable(file)) {
			try (Reader in = Files.newBufferedReader(file)) {
				kept.load(in);
			} catch (IOException | IllegalArgumentException damaged) {
				kept.clear();
			}
		}
	}

	/** The theme that was used last, or the one to begin with. */
	String theme(String first) {
		return kept.getProperty(THEME, first);
	}

	/** Puts the window and its areas where they were; what was not kept or cannot be right stays. */
	void restore(MApplication application, EModelService model) {
		MWindow window = application.getChildren().get(0);
		if (number("width") >= SMALLEST && number("height") >= SMALLEST) {
			window.setX(number("x"));
			window.setY(number("y"));
			window.setWidth(number("width"));
			window.setHeight(number("height"));
		}
		if ("false".equals(kept.getProperty(MAXIMISED))) {
			window.getTags().remove(IPresentationEngine.WINDOW_MAXIMIZED_TAG);
		}
		for (String area : AREAS) {
			MUIElement element = model.find(AREA_PREFIX + area, application);
			if (element != null && number(area) > 0) {
				element.setContainerData(kept.getProperty(area));
			}
		}
	}

	private int number(String key) {
		try {
			return Integer.parseInt(kept.getProperty(key, "0"));
		} catch (NumberFormatException damaged) {
			return 0;
		}
	}

	/** Keeps how everything is now. */
	void keep(MApplication application, EModelService model, boolean maximised, String theme) throws IOException {
		MWindow window = application.getChildren().get(0);
		kept.setProperty(MAXIMISED, String.valueOf(maximised));
		if (!maximised) {
			kept.setProperty("x", String.valueOf(window.getX()));
			kept.setProperty("y", String.valueOf(window.getY()));
			kept.setProperty("width", String.valueOf(window.getWidth()));
			kept.setProperty("height", String.valueOf(window.getHeight()));
		}
		for (String area : AREAS) {
			MUIElement element = model.find(AREA_PREFIX + area, application);
			if (element != null && element.getContainerData() != null) {
				kept.setProperty(area, element.getContainerData());
			}
		}
		kept.setProperty(THEME, theme);
		Files.createDirectories(file.getParent());
		try (Writer out = Files.newBufferedWriter(file)) {
			kept.store(out, null);
		}
	}
}
