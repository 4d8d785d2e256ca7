package org.criticalfriend.dsl.syntax;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
import org.eclipse.xtext.nodemodel.INode;

/** What the grammar allows at one place of a text: words of the language, references, and calls of rules such as ID and Text. */
public final class ExpectedElements {

	private static final Set<String> VALUES = Set.of("Text", "STRING", "TEXT_BLOCK", "LocalName", "ID", "INT", "TIME");

	private final Set<AbstractElement> elements = new LinkedHashSet<>();
	private final Set<AbstractRule> entered = new HashSet<>();
	private boolean end;

	private ExpectedElements() {
	}

	/** What may start a text that the rule describes. */
	public static ExpectedElements atStartOf(ParserRule rule) {
		ExpectedElements expected = new ExpectedElements();
		expected.addFirst(rule.getAlternatives());
		return expected;
	}

	/** What may follow a text that starts as a rule describes; what cannot be understood in it does not count. */
	public static ExpectedElements after(INode text, ParserRule rule) {
		Optional<ILeafNode> last = LastWord.in(text);
		return last.isPresent() ? after(last.get()) : atStartOf(rule);
	}

	/** What may follow a word that was understood. */
	public static ExpectedElements after(ILeafNode leaf) {
		ExpectedElements expected = new ExpectedElements();
		EObject element = leaf.getGrammarElement();
		ICompositeNode node = leaf.getParent();
		while (element instanceof AbstractElement consumed && expected.addFollowers(consumed)) {
			element = node == null ? null : node.getGrammarElement();
			node = node == null ? null : node.getParent();
		}
		expected.end = node == null;
		return expected;
	}

	/** Keywords, cross references and rule calls, in the order of the grammar. */
	public List<AbstractElement> elements() {
		return new ArrayList<>(elements);
	}

	/** Whether the text may end here. */
	public boolean end() {
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
			case Keyword keyword -> add(keyword);
			case Assignment assignment -> addFirst(assignment.getTerminal());
			case CrossReference reference -> add(reference);
			case RuleCall call -> VALUES.contains(call.getRule().getName()) ? add(call) : entered.add(call.getRule()) && addFirst(call.getRule().getAlternatives());
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

	private boolean add(AbstractElement element) {
		elements.add(element);
		return false;
	}
}
