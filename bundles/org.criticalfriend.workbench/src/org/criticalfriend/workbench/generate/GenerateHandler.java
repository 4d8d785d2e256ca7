package org.criticalfriend.workbench.generate;

import java.util.Optional;

import org.criticalfriend.workbench.explorer.ExplorerItem;
import org.criticalfriend.workbench.shell.Editors;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;

import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Shows where documents are generated, for the methodology or review that is used or selected; its unsaved changes are saved before. */
public final class GenerateHandler {

	private static final String PART = "org.criticalfriend.workbench.part.generate";

	@Inject
	private MApplication application;

	@Inject
	private EModelService model;

	@Execute
	void show(@Named(IServiceConstants.ACTIVE_PART) MPart active, @Named(IServiceConstants.ACTIVE_SELECTION) @org.eclipse.e4.core.di.annotations.Optional Object selected, EPartService parts) {
		source(active, selected).ifPresent(source -> {
			MPart part = parts.showPart(PART, PartState.ACTIVATE);
			((GeneratePart) part.getObject()).use(source);
		});
	}

	@CanExecute
	boolean isSource(@Named(IServiceConstants.ACTIVE_PART) @org.eclipse.e4.core.di.annotations.Optional MPart active,
			@Named(IServiceConstants.ACTIVE_SELECTION) @org.eclipse.e4.core.di.annotations.Optional Object selected) {
		return source(active, selected).isPresent();
	}

	/** The editor that is used, or else what is selected in the explorer, or else the editor that is shown. */
	private Optional<Source> source(MPart active, Object selected) {
		Optional<Source> used = Optional.ofNullable(active).flatMap(Editors::file).flatMap(Source::of);
		if (used.isPresent()) {
			return used;
		}
		if (selected instanceof ExplorerItem item && item.isOnDisk()) {
			return Source.of(item.path());
		}
		return model.find(Editors.STACK, application) instanceof MPartStack stack && stack.getSelectedElement() instanceof MPart shown
				? Editors.file(shown).flatMap(Source::of) : Optional.empty();
	}
}
