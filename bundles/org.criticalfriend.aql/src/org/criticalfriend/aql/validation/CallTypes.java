package org.criticalfriend.aql.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.criticalfriend.aql.names.NearestName;
import org.criticalfriend.aql.services.DeclaredOperations;
import org.criticalfriend.aql.services.Service;
import org.criticalfriend.aql.services.ServiceRegistry;
import org.criticalfriend.aql.syntax.Expression;
import org.criticalfriend.aql.syntax.Expression.CallKind;
import org.criticalfriend.aql.types.ClassifierValue;
import org.criticalfriend.aql.types.Type;
import org.criticalfriend.aql.types.Unions;
import org.eclipse.emf.ecore.EClass;

/** The types of calls: which candidates may be meant, and what they give. */
final class CallTypes {
	private static final int LISTED = 3;

	private final ServiceRegistry services;
	private final DeclaredCalls declared;
	private final ClassHierarchy hierarchy;
	private final Issues issues;

	CallTypes(ServiceRegistry services, DeclaredCalls declared, ClassHierarchy hierarchy, Issues issues) {
		this.services = services;
		this.declared = declared;
		this.hierarchy = hierarchy;
		this.issues = issues;
	}

	/** The type of a call with these arguments, the receiver first. */
	Type of(Expression.Call call, List<Type> arguments) {
		Type receiver = arguments.get(0);
		if (call.kind() == CallKind.ARROW) {
			Type collection = asCollection(receiver);
			return resolved(call, replaced(arguments, collection), true);
		}
		return switch (receiver) {
			case Type.Elements elements -> FeatureTypes.joined(elements, of(call, replaced(arguments, elements.element())));
			case Type.Union union -> ofUnion(call, union, arguments);
			default -> resolved(call, arguments, true);
		};
	}

	/** The type of a call by name alone, as operators do, or null if nothing fits. */
	Type ofOperator(String service, List<Type> arguments) {
		return result(candidates(service, false), arguments);
	}

	private Type ofUnion(Expression.Call call, Type.Union union, List<Type> arguments) {
		List<Type> results = new ArrayList<>();
		List<Type> without = new ArrayList<>();
		for (Type member : union.members()) {
			List<Type> ofMember = replaced(arguments, member);
			Type result = member instanceof Type.Elements ? new CallTypes(services, declared, hierarchy, new Issues()).of(call, ofMember)
					: resolved(call, ofMember, false);
			if (result instanceof Type.Failure) {
				without.add(member);
			} else {
				results.add(result);
			}
		}
		if (results.isEmpty()) {
			return resolved(call, arguments, true);
		}
		for (Type member : without) {
			issues.warning(call.nameStart(), call.end(), "no service `" + call.name() + "` on " + member + ", one of the types this may be");
		}
		return Unions.of(results);
	}

	private Type resolved(Expression.Call call, List<Type> arguments, boolean report) {
		if (call.name().isEmpty() || arguments.stream().anyMatch(Type.Failure.class::isInstance)) {
			return Type.NOTHING;
		}
		List<List<Service>> groups = candidates(call.name(), call.kind() == CallKind.SUPER);
		Type result = result(groups, arguments);
		if (result == null && call.kind() != CallKind.SUPER) {
			result = operationResult(call.name(), arguments);
		}
		if (result != null) {
			return result;
		}
		return report ? issues.error(call.nameStart(), call.end(), explain(call, groups, arguments)) : Type.NOTHING;
	}

	/** Candidates in the order in which they are looked at: what modules define, then the standard services. */
	private List<List<Service>> candidates(String name, boolean fromParent) {
		return fromParent ? List.of(declared.inParents(name)) : List.of(declared.named(name), services.named(name));
	}

	private Type result(List<List<Service>> groups, List<Type> arguments) {
		List<Type> results = new ArrayList<>();
		for (List<Service> group : groups) {
			List<Service> possible = group.stream().filter(service -> mayFit(service, arguments)).toList();
			Service certain = mostSpecific(possible.stream().filter(service -> fits(service, arguments)).toList());
			for (Service service : possible) {
				if (certain == null || service == certain || !service.isAtLeastAsGeneralAs(certain)) {
					results.add(service.result().of(arguments));
				}
			}
			if (certain != null) {
				break;
			}
		}
		return results.isEmpty() ? null : Unions.of(results);
	}

	private boolean mayFit(Service service, List<Type> arguments) {
		if (service.parameters().size() != arguments.size()) {
			return false;
		}
		for (int i = 0; i < arguments.size(); i++) {
			Type parameter = service.parameters().get(i);
			if (!hierarchy.mayFit(parameter, arguments.get(i)) || refusesAll(parameter) && !(arguments.get(i) instanceof Type.Null)) {
				return false;
			}
		}
		return true;
	}

	/** Parameters whose type is an enumeration without a Java class take nothing but null when a call is dispatched. */
	private static boolean refusesAll(Type parameter) {
		return parameter instanceof Type.Literal literal && literal.eEnum().getInstanceClass() == null;
	}

	private static boolean fits(Service service, List<Type> arguments) {
		for (int i = 0; i < arguments.size(); i++) {
			if (!service.parameters().get(i).includes(arguments.get(i))) {
				return false;
			}
		}
		return true;
	}

	private static Service mostSpecific(List<Service> services) {
		Service best = null;
		for (Service service : services) {
			if (best == null || service.isAtLeastAsSpecificAs(best)) {
				best = service;
			}
		}
		return best;
	}

	private Type operationResult(String name, List<Type> arguments) {
		List<EClass> receivers = switch (arguments.get(0)) {
			case Type.Instance instance -> List.of(instance.eClass());
			case ClassifierValue classifier when classifier.metaclass() != null -> List.of(classifier.metaclass());
			case Type.Any any -> hierarchy.classes(eClass -> true);
			case Type.Java java when Type.OBJECT.includes(java) -> hierarchy.classes(eClass -> true);
			default -> List.of();
		};
		List<Type> results = receivers.stream().flatMap(eClass -> DeclaredOperations.of(eClass, name).stream())
				.filter(service -> mayFit(service, arguments)).map(service -> service.result().of(arguments)).toList();
		return results.isEmpty() ? null : Unions.of(results);
	}

	private String explain(Expression.Call call, List<List<Service>> groups, List<Type> arguments) {
		String other = otherForm(call, arguments);
		String types = arguments.stream().skip(1).map(Type::toString).collect(Collectors.joining(", "));
		String text = "`" + call.name() + "(" + types + ")` on " + arguments.get(0);
		List<Service> sameName = groups.stream().flatMap(List::stream).toList();
		if (call.kind() == CallKind.SUPER) {
			return "no parent module defines " + text;
		}
		if (other != null) {
			return "no service " + text + "; write `" + other + call.name() + (call.arguments().isEmpty() ? "()`" : "(…)`");
		}
		if (sameName.isEmpty()) {
			Set<String> names = new TreeSet<>(services.names());
			names.addAll(declared.names());
			return "no service " + text + NearestName.hint(call.name(), names);
		}
		boolean refused = sameName.stream().flatMap(service -> service.parameters().stream()).anyMatch(CallTypes::refusesAll);
		return "no service " + text + "; there is "
				+ sameName.stream().map(Service::signature).distinct().limit(LISTED).collect(Collectors.joining(", "))
				+ (refused ? "; a parameter of an enumeration takes no literal of a dynamic metamodel" : "");
	}

	/** {@code ->} or {@code .} if the call would be found with that, or null. */
	private String otherForm(Expression.Call call, List<Type> arguments) {
		Type receiver = arguments.get(0);
		return switch (call.kind()) {
			case DOT -> ofOperator(call.name(), replaced(arguments, new Type.Elements(null, receiver))) == null ? null : "->";
			case ARROW -> ofOperator(call.name(), replaced(arguments, Type.elementOf(receiver))) == null ? null : ".";
			case SUPER -> null;
		};
	}

	/** What {@code ->} makes of a receiver: collections stay, anything else becomes an ordered set of it. */
	static Type asCollection(Type receiver) {
		return switch (receiver) {
			case Type.Elements elements -> elements;
			case Type.Union union -> Unions.of(union.members().stream().map(CallTypes::asCollection).toList());
			case Type.Failure failure -> failure;
			case Type.Any any -> new Type.Elements(null, any);
			default -> Type.orderedSet(receiver);
		};
	}

	private static List<Type> replaced(List<Type> arguments, Type receiver) {
		List<Type> result = new ArrayList<>(arguments);
		result.set(0, receiver);
		return result;
	}
}
