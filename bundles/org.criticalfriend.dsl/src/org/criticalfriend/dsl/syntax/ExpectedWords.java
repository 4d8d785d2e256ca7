package org.criticalfriend.dsl.syntax;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.criticalfriend.methodology.assembly.Terms;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CompoundElement;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;

/** What the grammar allows at one place of a text: the words of the language, and other things as "an id" or "a text". */
final class ExpectedWords {

	private final Set<String> keywords = new LinkedHashSet<>();
	private final Set<String> others = new LinkedHashSet<>();
	private final Set<AbstractRule> entered = new HashSet<>();
	private boolean end;

	private ExpectedWords() {
	}

	/** What may start a text that the rule describes. */
	static ExpectedWords atStartOf(ParserRule rule) {
		ExpectedWords expected = new ExpectedWords();
		expected.enter(rule);
		return expected;
	}

	/** What may follow a word that was understood. */
	static ExpectedWords after(ILeafNode leaf) {
		ExpectedWords expected = new ExpectedWords();
		EObject element = leaf.getGrammarElement();
		ICompositeNode node = leaf.getParent();
		while (element instanceof AbstractElement consumed && expected.addFollowers(consumed)) {
			element = node == null ? null : node.getGrammarElement();
			node = node == null ? null : node.getParent();
		}
		expected.end = node == null;
		return expected;
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

	/** Adds what may follow an element within its rule; true if the whole rule may be over. */
	private boolean addFollowers(AbstractElement consumed) {
		EObject element = consumed;
		while (element instanceof AbstractElement current) {
			if (GrammarUtil.isMultipleCardinality(current)) {
				addFirst(current);
			}
			EObject container = current.eContainer();
			if (container instanceof Group group && !addRest(group, group.getElements().indexOf(current) + 1)) {
				return false;
			}
			element = container;
		}
		return true;
	}

	/** Adds what may start the members of a group from an index on; true if all of them may be left out. */
	private boolean addRest(Group group, int from) {
		for (int i = from; i < group.getElements().size(); i++) {
			if (!addFirst(group.getElements().get(i))) {
				return false;
			}
		}
		return true;
	}

	/** Adds what may start an element; true if the element may be left out. */
	private boolean addFirst(AbstractElement element) {
		boolean empty = switch (element) {
			case Keyword keyword -> {
				keywords.add(keyword.getValue());
				yield false;
			}
			case Assignment assignment -> addFirst(assignment.getTerminal());
			case CrossReference reference -> {
				others.add("the id of " + withArticle(Terms.of((EClass) reference.getType().getClassifier())));
				yield false;
			}
			case RuleCall call -> enter(call.getRule());
			case EnumLiteralDeclaration literal -> addFirst(literal.getLiteral());
			case Group group -> addRest(group, 0);
			case Alternatives alternatives -> addAlternatives(alternatives);
			default -> true;
		};
		return empty || GrammarUtil.isOptionalCardinality(element);
	}

	private boolean addAlternatives(CompoundElement alternatives) {
		boolean empty = false;
		for (AbstractElement alternative : alternatives.getElements()) {
			empty |= addFirst(alternative);
		}
		return empty;
	}

	private boolean enter(AbstractRule rule) {
		return switch (rule.getName()) {
			case "Text", "STRING", "TEXT_BLOCK" -> addOther("a text in quotation marks");
			case "LocalName" -> addOther("a number or an id");
			case "ID" -> addOther("an id");
			case "INT" -> addOther("a number");
			case "TIME" -> addOther("a time such as 09:30");
			default -> entered.add(rule) && addFirst(rule.getAlternatives());
		};
	}

	private boolean addOther(String thing) {
		others.add(thing);
		return false;
	}

	private static String withArticle(String noun) {
		return ("aeio".indexOf(noun.charAt(0)) >= 0 ? "an " : "a ") + noun;
	}
}
