package org.criticalfriend.workbench.models;

import org.eclipse.e4.ui.model.application.MApplication;

import jakarta.annotation.PostConstruct;

/** Gives the reading of methodologies to whoever is injected with it. */
public final class ModelsAddon {

	@PostConstruct
	void provide(MApplication application) {
		application.getContext().set(Methodologies.class, new Methodologies());
	}
}
