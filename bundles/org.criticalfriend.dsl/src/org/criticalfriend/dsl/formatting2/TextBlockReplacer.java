package org.criticalfriend.dsl.formatting2;

import org.criticalfriend.dsl.text.TextLiteral;
import org.eclipse.xtext.formatting2.IFormattableDocument;
import org.eclipse.xtext.formatting2.ITextReplacerContext;
import org.eclipse.xtext.formatting2.internal.AbstractTextReplacer;
import org.eclipse.xtext.formatting2.regionaccess.ISemanticRegion;

/** Indents a text block to its place; the text it stands for stays the same. */
final class TextBlockReplacer extends AbstractTextReplacer {

	private final ISemanticRegion block;
	private final boolean deeper;

	/** A block that does not start its line is indented one step deeper than that line. */
	TextBlockReplacer(IFormattableDocument document, ISemanticRegion block, boolean deeper) {
		super(document, block);
		this.block = block;
		this.deeper = deeper;
	}

	@Override
	public ITextReplacerContext createReplacements(ITextReplacerContext context) {
		String indentation = context.getIndentationString(context.getIndentation() + (deeper ? 1 : 0));
		String literal = TextLiteral.write(TextLiteral.read(block.getText()), indentation);
		if (!literal.equals(block.getText())) {
			context.addReplacement(block.replaceWith(literal));
		}
		return context;
	}
}
