package org.criticalfriend.workbench.shell;

import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.MElementContainer;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;

import jakarta.annotation.PostConstruct;

/** Shows the first parts once the window is there: those tagged {@code shownAtStart}, the start page, and what the workbench was to open. */
public final class FirstParts {

	/** Sent when they are shown; from then on other parts can come to the front. */
	public static final String SHOWN = "org/criticalfriend/workbench/FirstParts/shown";

	private static final String START_PAGE = "org.criticalfriend.workbench.part.start";
	private static final String SHOWN_AT_START = "shownAtStart";

	@PostConstruct
	void showLater(IEventBroker events, MApplication application) {
		events.subscribe(UIEvents.UILifeCycle.APP_STARTUP_COMPLETE, started -> {
			show(application);
			events.send(SHOWN, application);
		});
	}

	private static void show(MApplication application) {
		MWindow window = application.getChildren().get(0);
		EPartService parts = window.getContext().get(EPartService.class);
		application.getDescriptors().stream().filter(descriptor -> descriptor.getTags().contains(SHOWN_AT_START))
				.forEach(descriptor -> choose(parts.showPart(descriptor.getElementId(), PartState.CREATE)));
		parts.showPart(START_PAGE, PartState.ACTIVATE);
		application.getContext().get(StartArguments.class).files().forEach(application.getContext().get(Editors.class)::open);
	}

	/** The first part of a place is the one that is seen there. */
	private static void choose(MPart part) {
		MElementContainer<MUIElement> place = part.getCurSharedRef() == null ? part.getParent() : part.getCurSharedRef().getParent();
		if (place.getSelectedElement() == null) {
			place.setSelectedElement(part.getCurSharedRef() == null ? part : part.getCurSharedRef());
		}
	}
}
