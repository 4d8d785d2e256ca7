package org.criticalfriend.workbench.methodology.colours;

import java.util.List;

import org.criticalfriend.dsl.ide.highlighting.Highlighting.Highlight;
import org.eclipse.jface.text.AbstractDocument;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.BadPositionCategoryException;
import org.eclipse.jface.text.DefaultPositionUpdater;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextPresentationListener;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.jface.text.TextViewer;
import org.eclipse.lsp4j.SemanticTokenTypes;

/** Colours words, ids and placeholders by what they mean. The colours move with the text until the language services have read it again. */
public final class MeaningColours implements ITextPresentationListener {

	private static final String CATEGORY = "org.criticalfriend.methodology.meaning";

	private final TextViewer viewer;
	private final AbstractDocument document;
	private Palette palette;

	private static final class Coloured extends Position {

		private final Ink ink;

		Coloured(int offset, int length, Ink ink) {
			super(offset, length);
			this.ink = ink;
		}

		boolean is(Highlight other, Ink itsInk) {
			return offset == other.offset() && length == other.length() && ink == itsInk;
		}
	}

	/** Colours a viewer that shows a document. */
	public MeaningColours(TextViewer viewer, AbstractDocument document, Palette palette) {
		this.viewer = viewer;
		this.document = document;
		this.palette = palette;
		document.addPositionCategory(CATEGORY);
		document.addPositionUpdater(new DefaultPositionUpdater(CATEGORY));
		viewer.addTextPresentationListener(this);
	}

	/** Takes what the language services say about the text as it is now. */
	public void show(List<Highlight> highlights) {
		try {
			List<Highlight> wanted = highlights.stream().filter(each -> each.offset() + each.length() <= document.getLength()).toList();
			if (isShown(wanted)) {
				return;
			}
			document.removePositionCategory(CATEGORY);
			document.addPositionCategory(CATEGORY);
			for (Highlight each : wanted) {
				document.addPosition(CATEGORY, new Coloured(each.offset(), each.length(), ink(each)));
			}
			viewer.invalidateTextPresentation();
		} catch (BadPositionCategoryException | BadLocationException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	private boolean isShown(List<Highlight> wanted) throws BadPositionCategoryException {
		Position[] shown = document.getPositions(CATEGORY);
		if (shown.length != wanted.size()) {
			return false;
		}
		for (int i = 0; i < shown.length; i++) {
			if (!((Coloured) shown[i]).is(wanted.get(i), ink(wanted.get(i)))) {
				return false;
			}
		}
		return true;
	}

	/** Uses other colours from now on. */
	public void use(Palette other) {
		palette = other;
		viewer.invalidateTextPresentation();
	}

	@Override
	public void applyTextPresentation(TextPresentation presentation) {
		IRegion extent = presentation.getExtent();
		try {
			for (Position each : document.getPositions(CATEGORY, extent.getOffset(), extent.getLength(), true, true)) {
				if (each.getLength() > 0 && !each.isDeleted()) {
					int start = Math.max(each.getOffset(), extent.getOffset());
					int end = Math.min(each.getOffset() + each.getLength(), extent.getOffset() + extent.getLength());
					if (start < end) {
						presentation.replaceStyleRange(palette.style(((Coloured) each).ink, start, end - start));
					}
				}
			}
		} catch (BadPositionCategoryException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	private static Ink ink(Highlight highlight) {
		return switch (highlight.type()) {
			case SemanticTokenTypes.Keyword -> Ink.WORD;
			case SemanticTokenTypes.Variable -> Ink.REFERENCE;
			case SemanticTokenTypes.String -> Ink.TEXT;
			case SemanticTokenTypes.Macro -> Ink.PLACEHOLDER;
			case SemanticTokenTypes.Number -> Ink.NUMBER;
			case SemanticTokenTypes.Comment -> Ink.COMMENT;
			default -> Ink.NAME;
		};
	}
}
