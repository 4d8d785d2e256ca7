package org.criticalfriend.workbench.methodology.preview;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;

/** Shows the preview beside the editor; the cursor stays in the text. */
public final class ShowPreviewHandler {

	private static final String STACK = "org.criticalfriend.workbench.stack.preview";

	@Execute
	void show(MApplication application, EModelService model, EPartService parts) {
		model.find(STACK, application).setVisible(true);
		parts.showPart(PreviewPart.ID, PartState.VISIBLE);
	}
}
