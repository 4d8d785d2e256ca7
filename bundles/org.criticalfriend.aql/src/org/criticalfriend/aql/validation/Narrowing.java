package org.criticalfriend.aql.validation;

import org.criticalfriend.aql.syntax.BinaryOperator;
import org.criticalfriend.aql.syntax.Expression;
import org.criticalfriend.aql.syntax.UnaryOperator;
import org.criticalfriend.aql.types.Type;
import org.criticalfriend.aql.types.TypeResolver;
import org.criticalfriend.aql.types.UnknownClassifierException;

/** What holds where a condition is true or false: type tests narrow variables and features reached from them. */
final class Narrowing {
	private final TypeResolver resolver;
	private final ClassHierarchy hierarchy;
	private final ExpressionTypes types;

	Narrowing(TypeResolver resolver, ClassHierarchy hierarchy, ExpressionTypes types) {
		this.resolver = resolver;
		this.hierarchy = hierarchy;
		this.types = types;
	}

	/** The environment where the condition has the given truth. */
	TypeEnvironment assuming(Expression condition, boolean truth, TypeEnvironment environment) {
		if (condition instanceof Expression.Unary unary && unary.operator() == UnaryOperator.NOT) {
			return assuming(unary.operand(), !truth, environment);
		}
		if (condition instanceof Expression.Binary binary) {
			boolean both = binary.operator() == BinaryOperator.AND && truth || binary.operator() == BinaryOperator.OR && !truth;
			if (both) {
				return assuming(binary.right(), truth, assuming(binary.left(), truth, environment));
			}
			return binary.operator() == BinaryOperator.IMPLIES && !truth
					? assuming(binary.right(), false, assuming(binary.left(), true, environment)) : environment;
		}
		Type tested = testedType(condition);
		if (tested == null) {
			return environment;
		}
		Expression receiver = ((Expression.Call) condition).receiver();
		String place = place(receiver);
		if (place == null) {
			return environment;
		}
		Type known = types.quietly(receiver, environment);
		Type narrowed = truth ? hierarchy.intersection(known, tested) : hierarchy.difference(known, tested);
		return narrowed.equals(known) ? environment : environment.narrowing(place, narrowed);
	}

	/** Whether the condition has the same truth for all values; null if that is not known. */
	Boolean constant(Expression condition, TypeEnvironment environment) {
		return switch (condition) {
			case Expression.BooleanLiteral literal -> literal.value();
			case Expression.Unary unary when unary.operator() == UnaryOperator.NOT -> {
				Boolean operand = constant(unary.operand(), environment);
				yield operand == null ? null : Boolean.valueOf(!operand);
			}
			case Expression.Binary binary -> constant(binary, environment);
			case Expression.Call call -> neverOfType(call, environment) ? Boolean.FALSE : null;
			default -> null;
		};
	}

	private Boolean constant(Expression.Binary binary, TypeEnvironment environment) {
		if (binary.operator() != BinaryOperator.AND && binary.operator() != BinaryOperator.OR) {
			return null;
		}
		boolean deciding = binary.operator() == BinaryOperator.OR;
		Boolean left = constant(binary.left(), environment);
		Boolean right = constant(binary.right(), assuming(binary.left(), !deciding, environment));
		if (left != null && left == deciding || right != null && right == deciding) {
			return deciding;
		}
		return left != null && right != null ? Boolean.valueOf(!deciding) : null;
	}

	private boolean neverOfType(Expression.Call call, TypeEnvironment environment) {
		Type tested = testedType(call);
		if (tested == null) {
			return false;
		}
		Type known = types.quietly(call.receiver(), environment);
		return !(known instanceof Type.Failure || known instanceof Type.Elements || known instanceof Type.Any)
				&& hierarchy.intersection(known, tested) instanceof Type.Failure;
	}

	/** The type that the condition tests its receiver for, or null. */
	private Type testedType(Expression condition) {
		if (condition instanceof Expression.Call call && call.kind() == Expression.CallKind.DOT && call.arguments().size() == 1
				&& (call.name().equals("oclIsKindOf") || call.name().equals("oclIsTypeOf"))
				&& call.arguments().get(0) instanceof Expression.TypeLiteral literal) {
			try {
				return resolver.resolve(literal.type());
			} catch (UnknownClassifierException unknown) {
				return null;
			}
		}
		return null;
	}

	/** A variable, or features from it, as text; null for other expressions. */
	static String place(Expression expression) {
		return switch (expression) {
			case Expression.Variable variable -> variable.name();
			case Expression.Feature feature -> {
				String receiver = place(feature.receiver());
				yield receiver == null ? null : receiver + "." + feature.name();
			}
			default -> null;
		};
	}
}
