package org.criticalfriend.workbench.methodology.place;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;

/** Finds the words of a text: what an id can be made of is one word. */
public final class Words {

	private Words() {
	}

	/** The word around an offset; of no length if there is none. */
	public static IRegion around(IDocument document, int offset) {
		try {
			int start = Math.clamp(offset, 0, document.getLength());
			int end = start;
			while (start > 0 && isOfWord(document.getChar(start - 1))) {
				start--;
			}
			while (end < document.getLength() && isOfWord(document.getChar(end))) {
				end++;
			}
			return new Region(start, end - start);
		} catch (BadLocationException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	private static boolean isOfWord(char character) {
		return Character.isLetterOrDigit(character) || character == '-' || character == '_' || character == '.';
	}
}
