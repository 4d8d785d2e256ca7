package org.criticalfriend.workbench.methodology.assist;

import java.util.List;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.link.LinkedModeModel;
import org.eclipse.jface.text.link.LinkedModeUI;
import org.eclipse.jface.text.link.LinkedPosition;
import org.eclipse.jface.text.link.LinkedPositionGroup;
import org.eclipse.swt.graphics.Point;

/** Lets a user fill in the places of a snippet that was put into a text; the tab key goes to the next. */
final class SnippetFilling {

	private final ITextViewer viewer;
	private final IDocument document;
	private final int start;

	SnippetFilling(ITextViewer viewer, IDocument document, int start) {
		this.viewer = viewer;
		this.document = document;
		this.start = start;
	}

	/** Begins with the first place; returns what is selected then. */
	Point begin(Snippet snippet) throws BadLocationException {
		if (snippet.places().isEmpty()) {
			return new Point(start + snippet.end(), 0);
		}
		LinkedModeModel model = new LinkedModeModel();
		int order = 0;
		for (List<Snippet.Place> same : snippet.places()) {
			LinkedPositionGroup group = new LinkedPositionGroup();
			for (Snippet.Place place : same) {
				group.addPosition(new LinkedPosition(document, start + place.offset(), place.length(), order));
			}
			model.addGroup(group);
			order++;
		}
		model.forceInstall();
		LinkedModeUI filling = new LinkedModeUI(model, viewer);
		filling.setExitPosition(viewer, start + snippet.end(), 0, Integer.MAX_VALUE);
		filling.enter();
		IRegion first = filling.getSelectedRegion();
		return new Point(first.getOffset(), first.getLength());
	}
}
