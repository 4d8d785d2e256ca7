package org.criticalfriend.workbench.shell;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.ui.di.Persist;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.ISaveHandler;

/**
 * Saves parts. One that still has something to save afterwards was not saved, for a reason its editor tells, so nobody closes it; e4 would
 * ask for an exception, and log it.
 */
final class SavedParts implements ISaveHandler {

	private final ISaveHandler questions;

	/** @param questions asks whether to save */
	SavedParts(ISaveHandler questions) {
		this.questions = questions;
	}

	@Override
	public boolean save(MPart part, boolean confirm) {
		return switch (confirm ? promptToSave(part) : Save.YES) {
			case YES -> isSaved(part);
			case NO -> true;
			case CANCEL -> false;
		};
	}

	@Override
	public boolean saveParts(Collection<MPart> parts, boolean confirm) {
		List<MPart> all = new ArrayList<>(parts);
		Save[] answers = confirm ? promptToSave(all) : null;
		boolean saved = true;
		for (int index = 0; index < all.size(); index++) {
			Save answer = answers == null ? Save.YES : answers[index];
			if (answer == Save.CANCEL) {
				return false;
			}
			saved &= answer == Save.NO || isSaved(all.get(index));
		}
		return saved;
	}

	private static boolean isSaved(MPart part) {
		ContextInjectionFactory.invoke(part.getObject(), Persist.class, part.getContext(), null);
		return !part.isDirty();
	}

	@Override
	public Save promptToSave(MPart part) {
		return questions.promptToSave(part);
	}

	@Override
	public Save[] promptToSave(Collection<MPart> parts) {
		return questions.promptToSave(parts);
	}
}
