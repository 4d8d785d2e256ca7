package org.criticalfriend.dsl.syntax;

import java.util.Optional;

import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;

/**
 * A statement whose braces are open.
 *
 * @param name the statement's first words, for example {@code `kloe KLOE-1`}
 * @param line where it starts, counted from 1
 */
record OpenBlock(String name, int line) {

	/** The innermost open block around a word. */
	static Optional<OpenBlock> around(ILeafNode word) {
		for (ICompositeNode node = word.getParent(); node != null; node = node.getParent()) {
			if (isOpen(node)) {
				return Optional.of(new OpenBlock("`" + firstWords(node) + "`", node.getStartLine()));
			}
		}
		return Optional.empty();
	}

	private static boolean isOpen(ICompositeNode node) {
		int depth = 0;
		for (INode child : node.getChildren()) {
			if (child instanceof ILeafNode leaf && leaf.getGrammarElement() != null && !leaf.isHidden()) {
				depth += leaf.getText().equals("{") ? 1 : leaf.getText().equals("}") ? -1 : 0;
			}
		}
		return depth > 0;
	}

	private static String firstWords(ICompositeNode node) {
		StringBuilder words = new StringBuilder();
		for (ILeafNode leaf : node.getLeafNodes()) {
			if (leaf.isHidden()) {
				continue;
			}
			String text = leaf.getText();
			if (text.startsWith("\"") || text.equals("{")) {
				break;
			}
			words.append(words.isEmpty() ? "" : " ").append(text);
		}
		return words.toString();
	}
}
