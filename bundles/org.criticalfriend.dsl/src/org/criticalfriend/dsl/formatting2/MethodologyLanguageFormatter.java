package org.criticalfriend.dsl.formatting2;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.criticalfriend.dsl.text.TextLiteral;
import org.criticalfriend.methodology.Document;
import org.eclipse.xtext.formatting2.AbstractJavaFormatter;
import org.eclipse.xtext.formatting2.IFormattableDocument;
import org.eclipse.xtext.formatting2.IHiddenRegionFormatter;
import org.eclipse.xtext.formatting2.IHiddenRegionFormatting;
import org.eclipse.xtext.formatting2.ITextReplacer;
import org.eclipse.xtext.formatting2.regionaccess.IHiddenRegion;
import org.eclipse.xtext.formatting2.regionaccess.ISemanticRegion;
import org.eclipse.xtext.formatting2.regionaccess.ITextRegionAccess;

/**
 * Lays out a methodology file: one member per line, indented by tabs, a blank line between top-level definitions, single
 * spaces elsewhere. Up to one blank line between members stays, and so does a line break in front of a keyword. What starts a
 * line is decided by {@link Lines}.
 */
public class MethodologyLanguageFormatter extends AbstractJavaFormatter {

	protected void format(Document root, IFormattableDocument document) {
		ITextRegionAccess access = document.getRequest().getTextRegionAccess();
		List<ISemanticRegion> words = new ArrayList<>();
		access.regionForRootEObject().getAllSemanticRegions().forEach(words::add);
		if (words.isEmpty()) {
			return;
		}
		document.prepend(words.get(0), this::noSpace);
		document.append(words.get(words.size() - 1), this::newLine);
		indentHeader(words, document);
		Deque<ISemanticRegion> blocks = new ArrayDeque<>();
		ISemanticRegion continuation = null;
		for (int i = 0; i < words.size(); i++) {
			ISemanticRegion word = words.get(i);
			if (isWord(word, "}") && !blocks.isEmpty()) {
				document.interior(blocks.pop(), word, this::indent);
			}
			ISemanticRegion previous = i == 0 ? null : words.get(i - 1);
			Line line = previous == null ? Line.NEXT : Lines.startOf(previous, word, blocks.peek());
			if (continuation != null && (line.isNew() || isWord(word, "{") || isWord(word, "}"))) {
				document.set(continuation.getPreviousHiddenRegion(), word.getPreviousHiddenRegion(), this::indent);
				continuation = null;
			}
			if (line == Line.CONTINUED && continuation == null) {
				continuation = word;
			}
			if (previous != null) {
				document.prepend(word, spacing(previous, word, line)::applyTo);
			}
			if (isWord(word, "{")) {
				blocks.push(word);
			}
			if (word.getText().startsWith(TextLiteral.BLOCK_MARK) && word.isMultiline()) {
				document.addReplacer(new TextBlockReplacer(word, !line.isNew()));
			}
		}
		if (continuation != null) {
			document.set(continuation.getPreviousHiddenRegion(), words.get(words.size() - 1).getNextHiddenRegion(), this::indent);
		}
	}

	@Override
	public ITextReplacer createHiddenRegionReplacer(IHiddenRegion gap, IHiddenRegionFormatting formatting) {
		return gap.containsComment() ? new CommentedGap(gap, formatting) : super.createHiddenRegionReplacer(gap, formatting);
	}

	/** The lines that belong to the first statement of a methodology are indented as if they were its members. */
	private void indentHeader(List<ISemanticRegion> words, IFormattableDocument document) {
		int from = 0;
		while (from < words.size() && !Lines.isHeaderLine(words.get(from))) {
			from++;
		}
		if (from < words.size()) {
			int to = from;
			while (to + 1 < words.size() && Lines.isHeader(words.get(to + 1))) {
				to++;
			}
			document.set(words.get(from).getPreviousHiddenRegion(), words.get(to).getNextHiddenRegion(), this::indent);
		}
	}

	private static Spacing spacing(ISemanticRegion previous, ISemanticRegion word, Line line) {
		if (isWord(word, "}")) {
			return isWord(previous, "{") ? Spacing.ONE_SPACE : Spacing.NEW_LINE;
		}
		return switch (line) {
			case AFTER_BLANK -> Spacing.BLANK_LINE;
			case NEXT -> isWord(previous, "{") ? Spacing.NEW_LINE : Spacing.NEW_LINE_OR_BLANK;
			case CONTINUED -> Spacing.NEW_LINE;
			case SAME -> isTight(previous, word) ? Spacing.NONE : Spacing.ONE_SPACE;
		};
	}

	private static boolean isTight(ISemanticRegion previous, ISemanticRegion word) {
		return isWord(word, ",") || isWord(word, ";") || isWord(word, ":") || isWord(word, "-") || isWord(previous, "-");
	}

	private static boolean isWord(ISemanticRegion region, String word) {
		return region.getText().equals(word);
	}

	/** The ways in which two words are kept apart. */
	private enum Spacing {
		NONE, ONE_SPACE, NEW_LINE, NEW_LINE_OR_BLANK, BLANK_LINE;

		void applyTo(IHiddenRegionFormatter gap) {
			switch (this) {
				case NONE -> gap.noSpace();
				case ONE_SPACE -> gap.oneSpace();
				case NEW_LINE -> gap.newLine();
				case NEW_LINE_OR_BLANK -> gap.setNewLines(1, 1, 2);
				case BLANK_LINE -> gap.setNewLines(2);
			}
		}
	}
}
