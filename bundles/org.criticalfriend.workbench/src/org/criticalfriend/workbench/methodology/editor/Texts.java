package org.criticalfriend.workbench.methodology.editor;

import org.criticalfriend.workbench.methodology.language.LanguageText;
import org.criticalfriend.workbench.methodology.marks.Marks;
import org.criticalfriend.workbench.methodology.place.Edits;
import org.criticalfriend.workbench.methodology.text.MethodologyText;
import org.criticalfriend.workbench.methodology.typing.Comments;
import org.criticalfriend.workbench.notice.Notices;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.swt.graphics.Point;

/** Changes whole lines or the whole text. */
final class Texts {

	private static final int TAB = 4;

	private final SourceViewer viewer;
	private final LanguageText languageText;
	private final MethodologyText text;
	private final Marks marks;
	private final Notices notices;

	Texts(SourceViewer viewer, LanguageText languageText, MethodologyText text, Marks marks, Notices notices) {
		this.viewer = viewer;
		this.languageText = languageText;
		this.text = text;
		this.marks = marks;
		this.notices = notices;
	}

	/** Lays the text out; tells why if it cannot be. */
	void format() {
		int asked = languageText.version();
		DocumentFormattingParams params = new DocumentFormattingParams(languageText.id(), new FormattingOptions(TAB, false));
		languageText.ask(services -> services.documents().formatting(params), edits -> {
			if (edits != null && languageText.version() == asked) {
				text.change(Edits.applied(text.document(), edits));
			}
		}, notices::tell);
	}

	/** Makes the selected lines comments, or back. */
	void toggleComment() {
		IDocument document = text.document();
		Point selected = viewer.getSelectedRange();
		try {
			int first = document.getLineOfOffset(selected.x);
			int last = document.getLineOfOffset(selected.y == 0 ? selected.x : selected.x + selected.y - 1);
			int start = document.getLineOffset(first);
			int length = document.getLineOffset(last) + document.getLineLength(last) - start;
			String lines = document.get(start, length);
			String toggled = Comments.toggle(lines);
			document.replace(start, length, toggled);
			int moved = Math.max(start, selected.x + (selected.y == 0 ? toggled.length() - lines.length() : 0));
			viewer.setSelectedRange(selected.y == 0 ? moved : start, selected.y == 0 ? 0 : toggled.stripTrailing().length());
		} catch (BadLocationException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	/** Goes to the next problem, and from the last to the first. */
	void goToNextProblem() {
		int next = marks.next(viewer.getSelectedRange().x);
		if (next < 0) {
			notices.tell("There are no problems in this file.");
		} else {
			viewer.setSelectedRange(next, 0);
			viewer.revealRange(next, 0);
		}
	}
}
