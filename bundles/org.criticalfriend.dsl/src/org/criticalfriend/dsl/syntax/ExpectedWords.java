package org.criticalfriend.dsl.syntax;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.criticalfriend.methodology.assembly.Terms;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ILeafNode;

/** What the grammar allows at one place of a text, in words: the words of the language, and other things as "an id" or "a text". */
final class ExpectedWords {

	private final Set<String> keywords = new LinkedHashSet<>();
	private final Set<String> others = new LinkedHashSet<>();
	private final boolean end;

	private ExpectedWords(ExpectedElements expected) {
		expected.elements().forEach(this::add);
		end = expected.end();
	}

	/** What may start a text that the rule describes. */
	static ExpectedWords atStartOf(ParserRule rule) {
		return new ExpectedWords(ExpectedElements.atStartOf(rule));
	}

	/** What may follow a word that was understood. */
	static ExpectedWords after(ILeafNode leaf) {
		return new ExpectedWords(ExpectedElements.after(leaf));
	}

	/** The words of the language, in the order of the grammar. */
	List<String> keywords() {
		return new ArrayList<>(keywords);
	}

	/** What else may be written, for example "an id" or "a number". */
	List<String> others() {
		return new ArrayList<>(others);
	}

	/** Whether the text may end here. */
	boolean end() {
		return end;
	}

	private void add(AbstractElement element) {
		switch (element) {
			case Keyword keyword -> keywords.add(keyword.getValue());
			case CrossReference reference -> others.add("the id of " + withArticle(Terms.of((EClass) reference.getType().getClassifier())));
			case RuleCall call -> others.add(switch (call.getRule().getName()) {
				case "LocalName" -> "a number or an id";
				case "ID" -> "an id";
				case "INT" -> "a number";
				case "TIME" -> "a time such as 09:30";
				default -> "a text in quotation marks";
			});
			default -> throw new IllegalArgumentException(String.valueOf(element));
		}
	}

	private static String withArticle(String noun) {
		return ("aeio".indexOf(noun.charAt(0)) >= 0 ? "an " : "a ") + noun;
	}
}
