package org.criticalfriend.dsl.syntax;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;

/** The words of the language that a kind of statement consists of. */
final class StatementWords {

	private StatementWords() {
	}

	/**
	 * The words of the innermost statement around a leaf that holds a given word, in the order of the grammar. Empty if no
	 * statement around the leaf knows the word.
	 */
	static List<String> around(ILeafNode leaf, String word) {
		for (ICompositeNode node = leaf.getParent(); node != null; node = node.getParent()) {
			if (node.getGrammarElement() instanceof RuleCall call && StatementExamples.of(call.getRule().getName()).isPresent()) {
				Set<String> words = new LinkedHashSet<>();
				collect(call.getRule(), words);
				if (words.contains(word)) {
					return List.copyOf(words);
				}
			}
		}
		return List.of();
	}

	private static void collect(AbstractRule rule, Set<String> words) {
		for (var contents = rule.eAllContents(); contents.hasNext();) {
			EObject element = contents.next();
			if (element instanceof Keyword keyword && Character.isLetter(keyword.getValue().charAt(0))) {
				words.add(keyword.getValue());
			} else if (element instanceof RuleCall call && call.getRule() instanceof ParserRule called && called.isFragment()) {
				collect(called, words);
			}
		}
	}
}
