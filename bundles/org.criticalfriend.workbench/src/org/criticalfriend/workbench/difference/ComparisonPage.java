package org.criticalfriend.workbench.difference;

import org.criticalfriend.editing.difference.TextDifference;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.eclipse.swt.widgets.Composite;

import jakarta.annotation.PostConstruct;

/** A tab that compares two versions of something. */
public final class ComparisonPage {

	private static final String PART = "org.criticalfriend.workbench.part.comparison";
	private static final String DIFFERENCE = "org.criticalfriend.workbench.difference";

	private DifferenceText text;

	/** Opens a tab with a comparison. */
	public static void open(EPartService parts, String title, TextDifference difference) {
		MPart part = parts.createPart(PART);
		part.setLabel(title);
		part.getTransientData().put(DIFFERENCE, difference);
		part.getTags().add(EPartService.REMOVE_ON_HIDE_TAG);
		parts.showPart(part, PartState.ACTIVATE);
	}

	@PostConstruct
	void create(Composite parent, MPart part) {
		text = new DifferenceText(parent, part.getLabel());
		if (part.getTransientData().get(DIFFERENCE) instanceof TextDifference difference) {
			text.show(difference);
		}
	}

	/** What is shown. */
	public String shown() {
		return text.shown();
	}

	@Focus
	void focus() {
		text.control().setFocus();
	}
}
