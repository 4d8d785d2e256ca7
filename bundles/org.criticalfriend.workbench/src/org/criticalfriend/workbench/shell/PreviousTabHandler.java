package org.criticalfriend.workbench.shell;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;

/** Shows the editor to the left of the one that is shown; the last comes before the first. */
public final class PreviousTabHandler {

	@Execute
	void previous(MApplication application, EModelService model, EPartService parts) {
		new Tabs(application, model, parts).move(-1);
	}
}
