package org.criticalfriend.workbench.methodology.fixes;

import java.util.List;

import org.criticalfriend.editing.text.TextEdit;
import org.criticalfriend.workbench.methodology.place.Edits;
import org.criticalfriend.workbench.methodology.text.Difference;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;

/** A change of the text that mends a problem. */
final class Fix implements ICompletionProposal {

	private final String title;
	private final List<org.eclipse.lsp4j.TextEdit> edits;
	private final Image icon;
	private Point selection;

	Fix(String title, List<org.eclipse.lsp4j.TextEdit> edits, Image icon) {
		this.title = title;
		this.edits = edits;
		this.icon = icon;
	}

	@Override
	public void apply(IDocument document) {
		Difference.between(document.get(), Edits.applied(document, edits)).ifPresent(change -> replace(document, change));
	}

	private void replace(IDocument document, TextEdit change) {
		try {
			document.replace(change.offset(), change.removed(), change.added());
			selection = new Point(change.offset() + change.added().length(), 0);
		} catch (BadLocationException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	@Override
	public Point getSelection(IDocument document) {
		return selection;
	}

	@Override
	public String getAdditionalProposalInfo() {
		return null;
	}

	@Override
	public String getDisplayString() {
		return title;
	}

	@Override
	public Image getImage() {
		return icon;
	}

	@Override
	public IContextInformation getContextInformation() {
		return null;
	}
}
