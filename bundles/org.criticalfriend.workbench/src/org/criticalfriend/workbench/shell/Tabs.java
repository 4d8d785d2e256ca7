package org.criticalfriend.workbench.shell;

import java.util.List;

import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;

/** The tabs of the editors. */
final class Tabs {

	private final MPartStack stack;
	private final EPartService parts;

	Tabs(MApplication application, EModelService model, EPartService parts) {
		stack = (MPartStack) model.find(Editors.STACK, application);
		this.parts = parts;
	}

	/** Shows the tab that is so many places to the right of the one that is shown. */
	void move(int places) {
		List<MPart> tabs = stack.getChildren().stream().filter(MPart.class::isInstance).map(MPart.class::cast).filter(MPart::isToBeRendered).toList();
		if (!tabs.isEmpty()) {
			int shown = tabs.indexOf(stack.getSelectedElement());
			parts.showPart(tabs.get(Math.floorMod(shown + places, tabs.size())), PartState.ACTIVATE);
		}
	}
}
