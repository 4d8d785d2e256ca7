package org.criticalfriend.aql.validation;

import java.util.List;
import java.util.Set;
import org.criticalfriend.aql.syntax.Expression;
import org.criticalfriend.aql.types.Type;

/** The types of operators. */
final class OperatorTypes {
	private final CallTypes calls;
	private final ClassHierarchy hierarchy;
	private final Issues issues;

	OperatorTypes(CallTypes calls, ClassHierarchy hierarchy, Issues issues) {
		this.calls = calls;
		this.hierarchy = hierarchy;
		this.issues = issues;
	}

	Type of(Expression.Binary binary, Type left, Type right) {
		if (left instanceof Type.Failure || right instanceof Type.Failure) {
			return isTruth(binary) ? Type.BOOLEAN : Type.ANY;
		}
		return switch (binary.operator()) {
			case AND, OR, XOR, IMPLIES -> {
				requireBoolean(binary.left(), left, "`" + binary.operator().symbol() + "`");
				requireBoolean(binary.right(), right, "`" + binary.operator().symbol() + "`");
				yield Type.BOOLEAN;
			}
			case EQUAL, NOT_EQUAL -> {
				if (!hierarchy.mayFit(left, right) && !hierarchy.mayFit(right, left)) {
					issues.warning(binary, "a value of type " + left + " never equals one of type " + right);
				}
				yield Type.BOOLEAN;
			}
			case LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL -> {
				if (left instanceof Type.Null != right instanceof Type.Null) {
					issues.error(binary, "null cannot be compared; test with `= null` or `<> null`");
				} else if (mayBe(left, Type.of(Comparable.class)) && mayBe(right, Type.of(Comparable.class)) && !hierarchy.mayFit(left, right)) {
					issues.error(binary, left + " and " + right + " cannot be compared" + conversionHint(left, right));
				} else {
					byService(binary, left, right);
				}
				yield Type.BOOLEAN;
			}
			case PLUS, MINUS, TIMES, DIVIDED_BY -> byService(binary, left, right);
		};
	}

	private static boolean isTruth(Expression.Binary binary) {
		return switch (binary.operator()) {
			case PLUS, MINUS, TIMES, DIVIDED_BY -> false;
			default -> true;
		};
	}

	private Type byService(Expression.Binary binary, Type left, Type right) {
		Type result = calls.ofOperator(binary.operator().service(), List.of(left, right));
		return result != null ? result : issues.error(binary,
				"`" + binary.operator().symbol() + "` does not take " + left + " and " + right + conversionHint(left, right));
	}

	private static String conversionHint(Type left, Type right) {
		Set<Type> types = Set.copyOf(List.of(left, right));
		return types.equals(Set.of(Type.INTEGER, Type.REAL)) ? "; convert with `toDouble()`"
				: types.equals(Set.of(Type.INTEGER, Type.LONG)) ? "; convert with `toInteger()`" : "";
	}

	Type of(Expression.Unary unary, Type operand) {
		if (operand instanceof Type.Failure) {
			return Type.ANY;
		}
		return switch (unary.operator()) {
			case NOT -> {
				requireBoolean(unary.operand(), operand, "`not`");
				yield Type.BOOLEAN;
			}
			case MINUS -> {
				Type result = calls.ofOperator(unary.operator().service(), List.of(operand));
				yield result != null ? result : issues.error(unary, "`-` does not take " + operand);
			}
		};
	}

	/** Reports what cannot be a Boolean; failures have been reported before. */
	void requireBoolean(Expression place, Type type, String who) {
		if (type instanceof Type.Null || !mayBe(type, Type.BOOLEAN)) {
			issues.error(place, who + " needs a Boolean, not " + type);
		}
	}

	private boolean mayBe(Type type, Type expected) {
		return hierarchy.mayFit(expected, type);
	}
}
