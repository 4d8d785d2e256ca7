package org.criticalfriend.aql.services;

import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.criticalfriend.aql.evaluation.CallFailedException;
import org.criticalfriend.aql.types.Type;

/** Services of numbers; both sides of an operation must be of the same kind. */
final class NumberServices {
	private final ServiceGroup group;

	private NumberServices(ServiceRegistry registry) {
		group = ServiceGroup.strict(registry);
	}

	static void addTo(ServiceRegistry registry) {
		NumberServices services = new NumberServices(registry);
		services.integers();
		services.longs();
		services.reals();
		services.floats();
		services.conversions(Type.INTEGER);
		services.conversions(Type.LONG);
		services.conversions(Type.REAL);
		services.conversions(Type.FLOAT);
	}

	private void integers() {
		Type type = Type.INTEGER;
		this.<Integer>binary("add", type, (a, b) -> a + b);
		this.<Integer>binary("sub", type, (a, b) -> a - b);
		this.<Integer>binary("mult", type, (a, b) -> a * b);
		this.<Integer>binary("divOp", type, (a, b) -> a / notZero(b));
		this.<Integer>binary("div", type, (a, b) -> a / notZero(b));
		this.<Integer>binary("mod", type, (a, b) -> a % notZero(b));
		this.<Integer>binary("max", type, Math::max);
		this.<Integer>binary("min", type, Math::min);
		this.<Integer>unary("abs", type, Math::abs);
		this.<Integer>unary("unaryMin", type, a -> -a);
		this.<Integer>unary("floor", type, a -> a);
		this.<Integer>unary("round", type, a -> a);
	}

	private void longs() {
		Type type = Type.LONG;
		this.<Long>binary("add", type, (a, b) -> a + b);
		this.<Long>binary("sub", type, (a, b) -> a - b);
		this.<Long>binary("mult", type, (a, b) -> a * b);
		this.<Long>binary("divOp", type, (a, b) -> a / notZero(b));
		this.<Long>binary("div", type, (a, b) -> a / notZero(b));
		this.<Long>binary("mod", type, (a, b) -> a % notZero(b));
		this.<Long>binary("max", type, Math::max);
		this.<Long>binary("min", type, Math::min);
		this.<Long>unary("abs", type, Math::abs);
		this.<Long>unary("unaryMin", type, a -> -a);
		this.<Long>unary("floor", type, a -> a);
		this.<Long>unary("round", type, a -> a);
	}

	private void reals() {
		Type type = Type.REAL;
		this.<Double>binary("add", type, (a, b) -> a + b);
		this.<Double>binary("sub", type, (a, b) -> a - b);
		this.<Double>binary("mult", type, (a, b) -> a * b);
		this.<Double>binary("divOp", type, (a, b) -> a / b);
		this.<Double>binary("max", type, Math::max);
		this.<Double>binary("min", type, Math::min);
		this.<Double>unary("abs", type, Math::abs);
		this.<Double>unary("unaryMin", type, a -> -a);
		rounding(type);
	}

	private void floats() {
		Type type = Type.FLOAT;
		this.<Float>binary("add", type, (a, b) -> a + b);
		this.<Float>binary("sub", type, (a, b) -> a - b);
		this.<Float>binary("mult", type, (a, b) -> a * b);
		this.<Float>binary("divOp", type, (a, b) -> a / b);
		this.<Float>binary("max", type, Math::max);
		this.<Float>binary("min", type, Math::min);
		this.<Float>unary("abs", type, Math::abs);
		this.<Float>unary("unaryMin", type, a -> -a);
		rounding(type);
	}

	private void rounding(Type type) {
		toInteger("floor", type, a -> (int) Math.floor(a.doubleValue()));
		toInteger("round", type, a -> (int) Math.round(a.doubleValue()));
		group.add("div", ResultTypes.INTEGER, type, type, (Number a, Number b) -> (int) (a.doubleValue() / b.doubleValue()));
		group.add("mod", ResultTypes.INTEGER, type, type, (Number a, Number b) -> (int) Math.round(a.doubleValue() % b.doubleValue()));
	}

	private void conversions(Type type) {
		toInteger("toInteger", type, Number::intValue);
		group.add("toLong", ResultTypes.LONG, type, (Number a) -> a instanceof Long whole ? whole : (long) a.intValue());
		group.add("toDouble", ResultTypes.REAL, type, (Number a) -> a.doubleValue());
		group.add("toFloat", ResultType.always(Type.FLOAT), type, (Number a) -> a.floatValue());
	}

	private void toInteger(String name, Type type, Function<Number, Integer> operation) {
		group.add(name, ResultTypes.INTEGER, type, operation);
	}

	private <N extends Number> void unary(String name, Type type, UnaryOperator<N> operation) {
		group.add(name, ResultTypes.RECEIVER, type, operation);
	}

	private <N extends Number> void binary(String name, Type type, BinaryOperator<N> operation) {
		group.add(name, ResultTypes.RECEIVER, type, type, operation);
	}

	private static int notZero(Integer divisor) {
		if (divisor == 0) {
			throw new CallFailedException("division by zero");
		}
		return divisor;
	}

	private static long notZero(Long divisor) {
		if (divisor == 0) {
			throw new CallFailedException("division by zero");
		}
		return divisor;
	}
}
