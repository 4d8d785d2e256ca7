package org.criticalfriend.workbench.methodology.place;

import java.net.URI;
import java.nio.file.Path;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/** Translates between offsets of a text and the lines and characters of the language services. */
public final class Positions {

	private Positions() {
	}

	/** The position of an offset. */
	public static Position at(IDocument document, int offset) {
		try {
			int within = Math.clamp(offset, 0, document.getLength());
			int line = document.getLineOfOffset(within);
			return new Position(line, within - document.getLineOffset(line));
		} catch (BadLocationException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	/** The range of a part of a text. */
	public static Range range(IDocument document, int offset, int length) {
		return new Range(at(document, offset), at(document, offset + length));
	}

	/** The offset of a position; what lies behind the end of a line or of the text is moved there. */
	public static int offset(IDocument document, Position position) {
		try {
			if (position.getLine() >= document.getNumberOfLines()) {
				return document.getLength();
			}
			IRegion line = document.getLineInformation(Math.max(0, position.getLine()));
			return line.getOffset() + Math.clamp(position.getCharacter(), 0, line.getLength());
		} catch (BadLocationException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	/** The part of a text that is in a range. */
	public static IRegion region(IDocument document, Range range) {
		int start = offset(document, range.getStart());
		return new Region(start, Math.max(0, offset(document, range.getEnd()) - start));
	}

	/** The file at an address of the language services. */
	public static Path file(String uri) {
		return Path.of(URI.create(uri)).toAbsolutePath().normalize();
	}
}
