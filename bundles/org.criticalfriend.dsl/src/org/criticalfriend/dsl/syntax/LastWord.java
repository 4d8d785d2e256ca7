package org.criticalfriend.dsl.syntax;

import java.util.Optional;

import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;

/** Finds the last word of a growing tree of nodes that the parser has understood. */
final class LastWord {

	private LastWord() {
	}

	/** The last word that is neither white space, comment nor part of an error. */
	static Optional<ILeafNode> in(INode current) {
		INode root = current;
		while (root != null && root.getParent() != null) {
			root = root.getParent();
		}
		return root == null ? Optional.empty() : lastIn(root);
	}

	private static Optional<ILeafNode> lastIn(INode node) {
		if (node instanceof ILeafNode leaf) {
			return leaf.isHidden() || leaf.getGrammarElement() == null || leaf.getSyntaxErrorMessage() != null ? Optional.empty() : Optional.of(leaf);
		}
		for (INode child = ((ICompositeNode) node).getLastChild(); child != null; child = child.getPreviousSibling()) {
			Optional<ILeafNode> found = lastIn(child);
			if (found.isPresent()) {
				return found;
			}
		}
		return Optional.empty();
	}
}
