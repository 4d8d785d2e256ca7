package org.criticalfriend.workbench.shell;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.e4.ui.workbench.modeling.ISaveHandler;

import jakarta.annotation.PostConstruct;

/** Has the parts of each window saved by {@link SavedParts}; the window asks its questions as before. */
public final class SavedPartsAddon {

	@PostConstruct
	void replaceLater(IEventBroker events, MApplication application) {
		events.subscribe(UIEvents.UILifeCycle.APP_STARTUP_COMPLETE, started -> application.getChildren().forEach(window -> replace(window.getContext())));
	}

	private static void replace(IEclipseContext window) {
		window.set(ISaveHandler.class, new SavedParts(window.get(ISaveHandler.class)));
	}
}
