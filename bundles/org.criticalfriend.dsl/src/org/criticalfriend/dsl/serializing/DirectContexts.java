package org.criticalfriend.dsl.serializing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.serializer.ISerializationContext;
import org.eclipse.xtext.serializer.analysis.ContextTypePDAProvider;
import org.eclipse.xtext.serializer.analysis.ISerState;
import org.eclipse.xtext.serializer.analysis.SerializationContextMap;
import org.eclipse.xtext.util.formallang.Pda;

/**
 * Serializes what a rule of mere alternatives, such as {@code Element}, leads to by the rule of the alternative itself. Xtext
 * would merge the alternatives first, and in doing so it forgets that the parts of a fragment which many alternatives share
 * may be repeated: a second option after {@code with} could not be written.
 */
public class DirectContexts extends ContextTypePDAProvider {

	@Override
	public SerializationContextMap<Pda<ISerState, RuleCall>> getContextTypePDAs(Grammar grammar) {
		SerializationContextMap<Pda<ISerState, RuleCall>> merged = super.getContextTypePDAs(grammar);
		List<ISerializationContext> contexts = new ArrayList<>();
		merged.values().forEach(entry -> contexts.addAll(entry.getContexts()));
		SerializationContextMap.Builder<Pda<ISerState, RuleCall>> direct = SerializationContextMap.builder();
		for (ISerializationContext context : contexts) {
			List<ParserRule> own = ownRules(context.getParserRule(), context.getType());
			ISerializationContext source = own.size() != 1 ? context
					: contexts.stream().filter(other -> other.getParserRule() == own.get(0) && other.getType() == context.getType()
							&& other.getAssignedAction() == null).findFirst().orElse(context);
			direct.put(context, merged.get(source));
		}
		return direct.create();
	}

	/** The rules for a type that a rule of mere alternatives leads to; none for other rules. */
	private static List<ParserRule> ownRules(ParserRule rule, EClass type) {
		Set<ParserRule> leaves = new LinkedHashSet<>();
		if (rule == null || type == null || !collect(rule, leaves, new LinkedHashSet<>())) {
			return List.of();
		}
		return leaves.stream().filter(leaf -> leaf.getType().getClassifier() == type).toList();
	}

	private static boolean collect(ParserRule rule, Set<ParserRule> leaves, Set<ParserRule> seen) {
		if (!(rule.getAlternatives() instanceof Alternatives alternatives) || !seen.add(rule)) {
			return false;
		}
		for (AbstractElement alternative : alternatives.getElements()) {
			if (!(alternative instanceof RuleCall call && call.getRule() instanceof ParserRule called)) {
				return false;
			}
			if (!collect(called, leaves, seen)) {
				leaves.add(called);
			}
		}
		return true;
	}
}
