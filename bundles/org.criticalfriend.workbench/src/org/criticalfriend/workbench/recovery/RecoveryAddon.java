package org.criticalfriend.workbench.recovery;

import org.criticalfriend.workbench.background.Background;
import org.criticalfriend.workbench.shell.FirstParts;
import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.core.services.log.Logger;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;

import jakarta.annotation.PostConstruct;

/** Looks for unsaved work when the workbench was started, and shows it. */
public final class RecoveryAddon {

	/** The id of the page. */
	static final String PART = "org.criticalfriend.workbench.part.recovery";

	@PostConstruct
	void lookLater(MApplication application, IEventBroker events, Logger log) {
		events.subscribe(FirstParts.SHOWN, started -> {
			Recoverables recoverables = ContextInjectionFactory.make(Recoverables.class, application.getContext());
			application.getContext().get(Background.class).run(recoverables::find, found -> {
				if (!found.isEmpty()) {
					application.getChildren().get(0).getContext().get(EPartService.class).showPart(PART, PartState.ACTIVATE);
				}
			}, log::warn);
		});
	}
}
