package org.criticalfriend.dsl.formatting2;

import org.criticalfriend.dsl.text.TextLiteral;
import org.eclipse.xtext.formatting2.ITextReplacer;
import org.eclipse.xtext.formatting2.ITextReplacerContext;
import org.eclipse.xtext.formatting2.regionaccess.ISemanticRegion;
import org.eclipse.xtext.formatting2.regionaccess.ITextSegment;

/** Indents a text block of several lines to its place; the text it stands for stays the same. */
final class TextBlockReplacer implements ITextReplacer {

	private final ISemanticRegion block;
	private final boolean deeper;

	/** A block that does not start its line is indented one step deeper than that line. */
	TextBlockReplacer(ISemanticRegion block, boolean deeper) {
		this.block = block;
		this.deeper = deeper;
	}

	@Override
	public ITextSegment getRegion() {
		return block;
	}

	@Override
	public ITextReplacerContext createReplacements(ITextReplacerContext context) {
		String indentation = context.getIndentationString(context.getIndentation() + (deeper ? 1 : 0));
		String literal = TextLiteral.writeBlock(TextLiteral.read(block.getText()), indentation);
		if (!literal.equals(block.getText())) {
			context.addReplacement(block.replaceWith(literal));
		}
		return context;
	}
}
