package org.criticalfriend.review.placeholder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.criticalfriend.aql.Aql;
import org.criticalfriend.aql.Query;
import org.criticalfriend.aql.services.Service;
import org.criticalfriend.aql.types.Type;
import org.criticalfriend.aql.validation.ExpressionValidator;
import org.criticalfriend.aql.validation.TypeEnvironment;
import org.criticalfriend.methodology.Methodology;
import org.criticalfriend.methodology.MethodologyPackage;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What a placeholder that is being typed can go on with: names it can begin with, then features that are not confidential, and services. */
public final class PlaceholderProposals {

	private static final Pattern LAST_CALL = Pattern.compile("(?s)(.*?)(\\.|->)\\s*\\w*");
	private static final Pattern LAST_PART = Pattern.compile("[^(|,]*$");

	private final OpenMetamodel open = new OpenMetamodel();
	private final Aql aql = new Aql(List.of(open.metamodel(), MethodologyPackage.eINSTANCE));
	private final ExpressionValidator validator = new ExpressionValidator(aql.metamodels(), aql.services());

	/** What a proposal stands for. */
	public enum Kind {
		VARIABLE, FEATURE, SERVICE
	}

	/**
	 * Something that can be written next.
	 *
	 * @param name   the name to write
	 * @param detail what it gives, or how a service is called
	 */
	public record Proposal(Kind kind, String name, String detail) {
	}

	/** What can stand where the last name of an unfinished expression is being typed, however much of it has been. */
	public List<Proposal> after(Methodology methodology, String typed) {
		TypeEnvironment variables = variables(methodology);
		Matcher part = LAST_PART.matcher(typed);
		String expression = part.find() ? part.group().strip() : typed;
		int call = Math.max(expression.lastIndexOf('.'), expression.lastIndexOf("->"));
		Matcher parts = LAST_CALL.matcher(expression);
		if (call < 0 || !parts.matches()) {
			return variables.names().stream().map(name -> new Proposal(Kind.VARIABLE, name, String.valueOf(variables.variable(name)))).toList();
		}
		boolean onCollection = expression.startsWith("->", call);
		return members(typeOf(expression.substring(0, call), variables), onCollection);
	}

	private TypeEnvironment variables(Methodology methodology) {
		TypeEnvironment variables = TypeEnvironment.empty();
		for (var variable : PlaceholderVariables.types(methodology).entrySet()) {
			variables = variables.with(variable.getKey(), Type.of(open.of(variable.getValue())));
		}
		return variables;
	}

	private Type typeOf(String receiver, TypeEnvironment variables) {
		Query query = aql.compile(receiver, variables.names().toArray(String[]::new));
		return query.syntaxProblems().isEmpty() ? validator.validate(query.parsed().ast(), variables).type() : Type.NOTHING;
	}

	private List<Proposal> members(Type type, boolean onCollection) {
		if (type instanceof Type.Failure) {
			return List.of();
		}
		Map<String, Proposal> members = new LinkedHashMap<>();
		if (!onCollection && Type.elementOf(type) instanceof Type.Instance instance) {
			for (EStructuralFeature feature : instance.eClass().getEAllStructuralFeatures()) {
				String result = feature.getEType().getName() + (feature.isMany() ? ", several" : "");
				members.put(feature.getName(), new Proposal(Kind.FEATURE, feature.getName(), result));
			}
		}
		Type receiver = onCollection ? Type.sequence(Type.elementOf(type)) : Type.elementOf(type);
		Map<String, Proposal> services = new TreeMap<>();
		for (String name : aql.services().names()) {
			if (Character.isLetter(name.charAt(0)) && !members.containsKey(name)) {
				aql.services().named(name).stream().filter(service -> takes(service, receiver, onCollection)).findFirst()
						.ifPresent(service -> services.put(name, new Proposal(Kind.SERVICE, name, service.signature())));
			}
		}
		List<Proposal> all = new ArrayList<>(members.values());
		all.addAll(services.values());
		return all;
	}

	private static boolean takes(Service service, Type receiver, boolean onCollection) {
		Type first = service.parameters().get(0);
		return onCollection == first instanceof Type.Elements && first.includes(receiver);
	}
}
