package org.criticalfriend.dsl.ide.highlighting;

import java.util.ArrayList;
import java.util.List;

import org.criticalfriend.review.placeholder.Placeholder;
import org.eclipse.lsp4j.SemanticTokenModifiers;
import org.eclipse.lsp4j.SemanticTokenTypes;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.TerminalRule;
import org.eclipse.xtext.ide.editor.syntaxcoloring.IHighlightedPositionAcceptor;
import org.eclipse.xtext.ide.editor.syntaxcoloring.ISemanticHighlightingCalculator;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;

/** Tells which parts of a file are words of the language, ids, references, texts, placeholders, numbers and comments. */
public class Highlighting implements ISemanticHighlightingCalculator {

	/**
	 * A part of a file on one line.
	 *
	 * @param offset in characters from the start of the file
	 * @param length in characters
	 * @param type   one of the token types of the Language Server Protocol
	 * @param defines whether an id is given here
	 */
	public record Highlight(int offset, int length, String type, boolean defines) {
	}

	/** The parts of a file in their order; they do not overlap. */
	public List<Highlight> of(XtextResource file, CancelIndicator cancel) {
		List<Highlight> parts = new ArrayList<>();
		if (file != null && file.getParseResult() != null) {
			for (ILeafNode leaf : file.getParseResult().getRootNode().getLeafNodes()) {
				if (cancel.isCanceled()) {
					return parts;
				}
				add(leaf, parts);
			}
		}
		return parts;
	}

	@Override
	public void provideHighlightingFor(XtextResource file, IHighlightedPositionAcceptor acceptor, CancelIndicator cancel) {
		for (Highlight part : of(file, cancel)) {
			if (part.defines()) {
				acceptor.addPosition(part.offset(), part.length(), part.type(), SemanticTokenModifiers.Declaration);
			} else {
				acceptor.addPosition(part.offset(), part.length(), part.type());
			}
		}
	}

	private static void add(ILeafNode leaf, List<Highlight> parts) {
		if (leaf.getGrammarElement() instanceof Keyword word) {
			if (Character.isLetter(word.getValue().charAt(0))) {
				parts.add(new Highlight(leaf.getOffset(), leaf.getLength(), SemanticTokenTypes.Keyword, false));
			}
			return;
		}
		if (leaf.getGrammarElement() instanceof CrossReference) {
			parts.add(new Highlight(leaf.getOffset(), leaf.getLength(), SemanticTokenTypes.Variable, false));
			return;
		}
		AbstractRule rule = leaf.getGrammarElement() instanceof RuleCall call ? call.getRule() : leaf.getGrammarElement() instanceof TerminalRule terminal ? terminal : null;
		switch (rule == null ? "" : rule.getName()) {
			case "ML_COMMENT", "SL_COMMENT" -> addLines(leaf.getTotalOffset(), leaf.getText(), 0, leaf.getText().length(), SemanticTokenTypes.Comment, parts);
			case "STRING", "TEXT_BLOCK" -> addText(leaf, parts);
			case "INT", "TIME" -> parts.add(new Highlight(leaf.getOffset(), leaf.getLength(), isId(leaf) ? type(leaf) : SemanticTokenTypes.Number, defines(leaf)));
			case "ID" -> parts.add(new Highlight(leaf.getOffset(), leaf.getLength(), type(leaf), defines(leaf)));
			default -> { }
		}
	}

	private static void addText(ILeafNode leaf, List<Highlight> parts) {
		String text = leaf.getText();
		int from = 0;
		for (Placeholder placeholder : Placeholder.in(text)) {
			int start = placeholder.start() - 1;
			int end = placeholder.start() + placeholder.expression().length() + 1;
			addLines(leaf.getTotalOffset(), text, from, start, SemanticTokenTypes.String, parts);
			addLines(leaf.getTotalOffset(), text, start, end, SemanticTokenTypes.Macro, parts);
			from = end;
		}
		addLines(leaf.getTotalOffset(), text, from, text.length(), SemanticTokenTypes.String, parts);
	}

	/** Parts never reach over the end of a line, which some editors cannot show. */
	private static void addLines(int offset, String text, int from, int to, String type, List<Highlight> parts) {
		int start = from;
		while (start < to) {
			int end = text.indexOf('\n', start);
			end = end < 0 || end > to ? to : end;
			int last = end > start && text.charAt(end - 1) == '\r' ? end - 1 : end;
			if (last > start) {
				parts.add(new Highlight(offset + start, last - start, type, false));
			}
			start = end + 1;
		}
	}

	private static String type(INode leaf) {
		return isReference(leaf) ? SemanticTokenTypes.Variable : SemanticTokenTypes.Class;
	}

	private static boolean isId(INode leaf) {
		return isReference(leaf) || defines(leaf);
	}

	private static boolean isReference(INode leaf) {
		return inCrossReference(leaf) || inCrossReference(leaf.getParent());
	}

	private static boolean inCrossReference(INode node) {
		return node.getGrammarElement() instanceof CrossReference || node.getGrammarElement() != null && node.getGrammarElement().eContainer() instanceof CrossReference;
	}

	private static boolean defines(INode leaf) {
		return isName(leaf) || isName(leaf.getParent());
	}

	private static boolean isName(INode node) {
		Assignment assignment = GrammarUtil.containingAssignment(node.getGrammarElement());
		return assignment != null && "name".equals(assignment.getFeature());
	}
}
