package org.criticalfriend.workbench.appearance;

import java.io.IOException;
import java.nio.file.Path;

import org.criticalfriend.workbench.shell.OpenFolder;
import org.criticalfriend.workbench.shell.UserState;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.core.services.log.Logger;
import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.osgi.service.event.Event;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Makes the window look as the user left it, names the folder in its title, and gives icons to whoever is injected with them. */
public final class Appearance {

	/** The id of the light theme. */
	static final String LIGHT = "org.criticalfriend.workbench.theme.light";

	/** The id of the dark theme. */
	static final String DARK = "org.criticalfriend.workbench.theme.dark";

	private static final String FIRST_THEME = "cssTheme";
	private static final String PRODUCT = "Critical Friend";

	private final MApplication application;
	private final EModelService model;
	private final Logger log;
	private final WindowMemory memory;
	private String firstTheme;

	@Inject
	Appearance(MApplication application, EModelService model, UserState state, Logger log) {
		this.application = application;
		this.model = model;
		this.log = log;
		memory = new WindowMemory(state.folder());
	}

	@PostConstruct
	void prepare(IEventBroker events) {
		Display display = Display.getDefault();
		application.getContext().set(Icons.class, new Icons(display));
		memory.restore(application, model);
		firstTheme = memory.theme(Display.isSystemDarkTheme() ? DARK : LIGHT);
		application.getContext().set(FIRST_THEME, firstTheme);
		use(firstTheme);
		events.subscribe(IThemeEngine.Events.THEME_CHANGED, changed -> use(((ITheme) changed.getProperty(IThemeEngine.Events.THEME)).getId()));
		events.subscribe(UIEvents.UILifeCycle.APP_STARTUP_COMPLETE, this::watch);
	}

	/** Whether a theme, which may be null before one is set, is the dark one. */
	public static boolean isDark(ITheme theme) {
		return theme != null && theme.getId().equals(DARK);
	}

	private static void use(String theme) {
		NativeTheme.setDark(theme.equals(DARK));
		JFaceColours.set(theme.equals(DARK));
	}

	@Inject
	void name(@Optional @Named(OpenFolder.KEY) Path folder) {
		MWindow window = application.getChildren().get(0);
		window.setLabel(folder == null || folder.getFileName() == null ? PRODUCT : folder.getFileName() + " – " + PRODUCT);
	}

	private void watch(Event started) {
		Shell shell = (Shell) application.getChildren().get(0).getWidget();
		IThemeEngine themes = application.getContext().get(IThemeEngine.class);
		if (themes.getActiveTheme() == null || !themes.getActiveTheme().getId().equals(firstTheme)) {
			themes.setTheme(firstTheme, false);
		}
		shell.addDisposeListener(disposed -> {
			try {
				ITheme theme = themes.getActiveTheme();
				memory.keep(application, model, shell.getMaximized(), theme == null ? LIGHT : theme.getId());
			} catch (IOException failed) {
				log.warn(failed, "The place of the window could not be kept.");
			}
		});
	}
}
