package org.criticalfriend.workbench.methodology.place;

import java.util.List;

import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;

/** What others can ask of an editor of a text. */
public interface OpenText {

	/** Selects a range and scrolls to it; what is not in the text any more is left out. */
	void reveal(Range range);

	/** The text as it is shown. */
	String text();

	/** Changes the text so that one undo takes all back; saves it if there was nothing to save before. */
	void change(List<TextEdit> edits);
}
