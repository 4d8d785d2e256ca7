package org.criticalfriend.dsl.formatting2;

import org.eclipse.xtext.formatting2.IHiddenRegionFormatting;
import org.eclipse.xtext.formatting2.ITextReplacerContext;
import org.eclipse.xtext.formatting2.internal.HiddenRegionReplacer;
import org.eclipse.xtext.formatting2.regionaccess.IComment;
import org.eclipse.xtext.formatting2.regionaccess.IHiddenRegion;
import org.eclipse.xtext.formatting2.regionaccess.IHiddenRegionPart;
import org.eclipse.xtext.formatting2.regionaccess.ISemanticRegion;

/**
 * Lays out the gap between two words that holds comments. A comment stays where it was, at the end of a line or on lines of
 * its own, and is indented like the members around it.
 */
final class CommentedGap extends HiddenRegionReplacer {

	private final IHiddenRegion gap;
	private final IHiddenRegionFormatting formatting;

	CommentedGap(IHiddenRegion gap, IHiddenRegionFormatting formatting) {
		super(gap, formatting);
		this.gap = gap;
		this.formatting = formatting;
	}

	@Override
	public ITextReplacerContext createReplacements(ITextReplacerContext context) {
		int before = context.getIndentation();
		int after = before + orZero(formatting.getIndentationIncrease()) - orZero(formatting.getIndentationDecrease());
		boolean closing = gap.getNextSemanticRegion() != null && gap.getNextSemanticRegion().getText().equals("}");
		String text = layOut("\n" + context.getIndentationString(closing ? before : after), "\n" + context.getIndentationString(after), closing);
		if (!text.equals(gap.getText())) {
			context.addReplacement(gap.replaceWith(text));
		}
		return context.withIndentation(after);
	}

	private String layOut(String commentLine, String wordLine, boolean closing) {
		StringBuilder text = new StringBuilder();
		int lineEnds = 0;
		for (IHiddenRegionPart part : gap.getParts()) {
			if (part instanceof IComment) {
				appendComment(part.getText(), lineEnds, commentLine, text);
				lineEnds = part.getText().startsWith("//") ? 1 : 0;
			} else {
				lineEnds += part.getLineCount() - 1;
			}
		}
		if (gap.getNextSemanticRegion() == null) {
			return text.append('\n').toString();
		}
		boolean brokenBefore = text.indexOf("\n") >= 0 || gap.getPreviousSemanticRegion() == null;
		int needed = brokenBefore ? Math.min(lineEnds, 1) : orZero(formatting.getNewLineMin());
		int kept = closing ? Math.min(lineEnds, 1) : Math.min(lineEnds, 2);
		appendLineEnds(Math.max(needed, kept), wordLine, text);
		return needed == 0 && kept == 0 ? text.append(' ').toString() : text.toString();
	}

	private void appendComment(String comment, int lineEnds, String line, StringBuilder text) {
		ISemanticRegion previous = gap.getPreviousSemanticRegion();
		boolean first = text.isEmpty();
		if (first && previous == null) {
			text.append(comment.stripTrailing());
			return;
		}
		if (lineEnds == 0) {
			text.append(' ');
		} else if (first) {
			int most = previous.getText().equals("{") ? 1 : 2;
			appendLineEnds(Math.min(most, Math.max(lineEnds, orZero(formatting.getNewLineMin()))), line, text);
		} else {
			appendLineEnds(Math.min(lineEnds, 2), line, text);
		}
		text.append(comment.stripTrailing());
	}

	/** Appends line ends, the last of them with the indentation of the line that follows. */
	private static void appendLineEnds(int number, String line, StringBuilder text) {
		if (number > 0) {
			text.append("\n".repeat(number - 1)).append(line);
		}
	}

	private static int orZero(Integer number) {
		return number == null ? 0 : number;
	}
}
