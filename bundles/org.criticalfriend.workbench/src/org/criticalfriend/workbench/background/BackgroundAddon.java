package org.criticalfriend.workbench.background;

import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.swt.widgets.Display;

import jakarta.annotation.PostConstruct;

/** Gives background work to whoever is injected with it. */
public final class BackgroundAddon {

	@PostConstruct
	void provide(MApplication application) {
		application.getContext().set(Background.class, new Background(Display.getDefault(), () -> application.getChildren().isEmpty() || application.getChildren().get(0).getContext() == null));
	}
}
