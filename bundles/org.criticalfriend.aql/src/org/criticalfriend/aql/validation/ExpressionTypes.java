package org.criticalfriend.aql.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.criticalfriend.aql.model.Metamodels;
import org.criticalfriend.aql.names.NearestName;
import org.criticalfriend.aql.services.ServiceRegistry;
import org.criticalfriend.aql.syntax.CollectionKind;
import org.criticalfriend.aql.syntax.Expression;
import org.criticalfriend.aql.syntax.TypeReference;
import org.criticalfriend.aql.types.ClassifierValue;
import org.criticalfriend.aql.types.Type;
import org.criticalfriend.aql.types.TypeResolver;
import org.criticalfriend.aql.types.Unions;
import org.criticalfriend.aql.types.UnknownClassifierException;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;

/** Computes the types of an expression and its parts, and collects issues on the way. */
final class ExpressionTypes {
	private static final Set<String> CONDITIONS = Set.of("select", "reject", "any", "exists", "forAll", "one");

	private final Metamodels metamodels;
	private final ServiceRegistry services;
	private final DeclaredCalls declared;
	private final ClassHierarchy hierarchy;
	private final TypeResolver resolver;
	private final Issues issues;
	private final FeatureTypes features;
	private final CallTypes calls;
	private final OperatorTypes operators;
	private final Narrowing narrowing;

	ExpressionTypes(Metamodels metamodels, ServiceRegistry services, DeclaredCalls declared, ClassHierarchy hierarchy, Issues issues) {
		this.metamodels = metamodels;
		this.services = services;
		this.declared = declared;
		this.hierarchy = hierarchy;
		this.issues = issues;
		resolver = new TypeResolver(metamodels);
		features = new FeatureTypes(metamodels, hierarchy, issues);
		calls = new CallTypes(services, declared, hierarchy, issues);
		operators = new OperatorTypes(calls, hierarchy, issues);
		narrowing = new Narrowing(resolver, hierarchy, this);
	}

	Narrowing narrowing() {
		return narrowing;
	}

	/** The type of an expression, without reporting issues again. */
	Type quietly(Expression expression, TypeEnvironment environment) {
		return new ExpressionTypes(metamodels, services, declared, hierarchy, new Issues()).of(expression, environment);
	}

	Type of(Expression expression, TypeEnvironment environment) {
		return switch (expression) {
			case Expression.NullLiteral literal -> Type.NULL;
			case Expression.BooleanLiteral literal -> Type.BOOLEAN;
			case Expression.IntegerLiteral literal -> Type.INTEGER;
			case Expression.RealLiteral literal -> Type.REAL;
			case Expression.StringLiteral literal -> Type.STRING;
			case Expression.Unreadable unreadable -> Type.NOTHING;
			case Expression.CollectionLiteral literal -> new Type.Elements(literal.kind(),
					literal.elements().isEmpty() ? Type.ANY : Unions.of(literal.elements().stream().map(element -> of(element, environment)).toList()));
			case Expression.EnumLiteral literal -> enumLiteral(literal);
			case Expression.TypeLiteral literal -> typeLiteral(literal);
			case Expression.Variable variable -> variable(variable, environment);
			case Expression.Feature feature -> feature(feature, environment);
			case Expression.Call call -> call(call, environment);
			case Expression.Lambda lambda -> lambda(lambda, Type.ANY, environment);
			case Expression.Let let -> let(let, environment);
			case Expression.Conditional conditional -> conditional(conditional, environment);
			case Expression.Unary unary -> operators.of(unary, of(unary.operand(), environment));
			case Expression.Binary binary -> binary(binary, environment);
		};
	}

	private Type binary(Expression.Binary binary, TypeEnvironment environment) {
		Type left = of(binary.left(), environment);
		TypeEnvironment right = switch (binary.operator()) {
			case AND, IMPLIES -> narrowing.assuming(binary.left(), true, environment);
			case OR -> narrowing.assuming(binary.left(), false, environment);
			default -> environment;
		};
		return operators.of(binary, left, of(binary.right(), right));
	}

	private Type variable(Expression.Variable variable, TypeEnvironment environment) {
		Type type = environment.variable(variable.name());
		return type != null ? type
				: issues.error(variable, "no variable `" + variable.name() + "`" + NearestName.hint(variable.name(), environment.names()));
	}

	private Type feature(Expression.Feature feature, TypeEnvironment environment) {
		Type type = features.of(of(feature.receiver(), environment), feature);
		Type narrowed = environment.narrowed(Narrowing.place(feature));
		return narrowed != null && !(type instanceof Type.Elements) ? narrowed : type;
	}

	private Type enumLiteral(Expression.EnumLiteral literal) {
		try {
			EClassifier classifier = resolver.classifier(literal.type());
			if (classifier instanceof EEnum eEnum && eEnum.getEEnumLiteral(literal.name()) != null) {
				return Type.of(classifier);
			}
			List<String> names = classifier instanceof EEnum eEnum ? eEnum.getELiterals().stream().map(EEnumLiteral::getName).toList() : List.of();
			return issues.error(literal, "no literal `" + literal.name() + "` in " + literal.type() + NearestName.hint(literal.name(), names));
		} catch (UnknownClassifierException unknown) {
			return issues.error(literal, unknown.getMessage());
		}
	}

	private Type typeLiteral(Expression.TypeLiteral literal) {
		try {
			return typeValue(literal.type());
		} catch (UnknownClassifierException unknown) {
			return issues.error(literal, unknown.getMessage());
		}
	}

	private Type typeValue(TypeReference reference) throws UnknownClassifierException {
		return switch (reference) {
			case TypeReference.Classifier classifier -> {
				EClassifier found = resolver.classifier(classifier);
				yield new ClassifierValue(Type.of(found), found.eClass());
			}
			case TypeReference.ClassifierSet set -> {
				List<Type> members = new ArrayList<>();
				for (TypeReference.Classifier classifier : set.classifiers()) {
					members.add(typeValue(classifier));
				}
				yield new Type.Elements(CollectionKind.ORDERED_SET, Unions.of(members));
			}
			default -> new ClassifierValue(resolver.resolve(reference), null);
		};
	}

	private Type call(Expression.Call call, TypeEnvironment environment) {
		Type receiver = of(call.receiver(), environment);
		List<Type> arguments = new ArrayList<>();
		arguments.add(receiver);
		for (Expression argument : call.arguments()) {
			arguments.add(argument instanceof Expression.Lambda lambda ? lambda(lambda, Type.elementOf(receiver), environment)
					: of(argument, environment));
		}
		if (receiver instanceof Type.Failure) {
			return Type.NOTHING;
		}
		Type result = calls.of(call, arguments);
		if (call.arguments().size() == 1 && call.arguments().get(0) instanceof Expression.Lambda lambda && CONDITIONS.contains(call.name())) {
			return ofCondition(call, lambda, arguments, result, environment);
		}
		if (call.name().equals("oclAsType") && arguments.size() == 2 && arguments.get(1) instanceof ClassifierValue target
				&& !(receiver instanceof Type.Elements || receiver instanceof Type.Null) && hierarchy.intersection(receiver, target.type()) instanceof Type.Failure) {
			issues.warning(call, "a value of type " + receiver + " is never of type " + target.type() + ", so this cast always fails");
		}
		return result;
	}

	/** A service that takes a condition; type tests in the condition of a selection narrow what is selected. */
	private Type ofCondition(Expression.Call call, Expression.Lambda lambda, List<Type> arguments, Type result, TypeEnvironment environment) {
		Type body = ((Type.Lambda) arguments.get(1)).result();
		operators.requireBoolean(lambda.body(), body, "the condition of `" + call.name() + "`");
		Type element = Type.elementOf(arguments.get(0));
		TypeEnvironment inside = environment.with(lambda.variable(), element);
		boolean kept = !call.name().equals("reject");
		Type narrowed = narrowing.assuming(lambda.body(), kept, inside).variable(lambda.variable());
		return switch (call.name()) {
			case "any" -> narrowed;
			case "select", "reject" -> result instanceof Type.Elements elements ? new Type.Elements(elements.kind(), narrowed) : result;
			default -> result;
		};
	}

	private Type lambda(Expression.Lambda lambda, Type element, TypeEnvironment environment) {
		Type variable = declared(lambda.type(), element);
		return new Type.Lambda(variable, of(lambda.body(), environment.with(lambda.variable(), variable)));
	}

	private Type let(Expression.Let let, TypeEnvironment environment) {
		TypeEnvironment inside = environment;
		for (Expression.Binding binding : let.bindings()) {
			inside = inside.with(binding.name(), declared(binding.type(), of(binding.value(), environment)));
		}
		return of(let.body(), inside);
	}

	/** The type of a variable that is declared with a type, or without (null), and holds values of the known type. */
	private Type declared(TypeReference reference, Type known) {
		if (reference == null) {
			return known;
		}
		try {
			Type type = resolver.resolve(reference);
			Type both = hierarchy.intersection(known, type);
			if (both instanceof Type.Failure && !(known instanceof Type.Failure || known instanceof Type.Null)) {
				issues.warning(reference.start(), reference.end(), "declared as " + type + ", but the value is " + known);
				return known;
			}
			return known instanceof Type.Failure ? type : both instanceof Type.Failure ? known : both;
		} catch (UnknownClassifierException unknown) {
			issues.error(reference.start(), reference.end(), unknown.getMessage());
			return known;
		}
	}

	private Type conditional(Expression.Conditional conditional, TypeEnvironment environment) {
		operators.requireBoolean(conditional.condition(), of(conditional.condition(), environment), "the condition of `if`");
		Boolean constant = narrowing.constant(conditional.condition(), environment);
		if (constant != null) {
			Expression unreachable = constant ? conditional.alternative() : conditional.consequence();
			issues.warning(unreachable, "never reached: the condition is always " + constant);
		}
		Type consequence = Boolean.FALSE.equals(constant) ? Type.NOTHING
				: of(conditional.consequence(), narrowing.assuming(conditional.condition(), true, environment));
		Type alternative = Boolean.TRUE.equals(constant) ? Type.NOTHING
				: of(conditional.alternative(), narrowing.assuming(conditional.condition(), false, environment));
		return Unions.of(consequence, alternative);
	}
}
