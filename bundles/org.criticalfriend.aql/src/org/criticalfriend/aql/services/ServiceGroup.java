package org.criticalfriend.aql.services;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.criticalfriend.aql.evaluation.CallFailedException;
import org.criticalfriend.aql.evaluation.Callable;
import org.criticalfriend.aql.types.Type;

/** Adds services to a registry, written as functions of one to four arguments that fit the parameter types. */
final class ServiceGroup {

	/** A function of three arguments. */
	@FunctionalInterface
	interface ThreeArguments<A, B, C> {
		Object apply(A first, B second, C third);
	}

	private final ServiceRegistry registry;
	private final boolean nullable;

	private ServiceGroup(ServiceRegistry registry, boolean nullable) {
		this.registry = registry;
		this.nullable = nullable;
	}

	/** A group whose services fail where an argument is null. */
	static ServiceGroup strict(ServiceRegistry registry) {
		return new ServiceGroup(registry, false);
	}

	/** A group whose services deal with null themselves. */
	static ServiceGroup nullable(ServiceRegistry registry) {
		return new ServiceGroup(registry, true);
	}

	@SuppressWarnings("unchecked")
	<A> void add(String name, ResultType result, Type receiver, Function<A, ?> function) {
		add(name, result, (evaluation, arguments) -> function.apply((A) arguments[0]), receiver);
	}

	@SuppressWarnings("unchecked")
	<A, B> void add(String name, ResultType result, Type receiver, Type second, BiFunction<A, B, ?> function) {
		add(name, result, (evaluation, arguments) -> function.apply((A) arguments[0], (B) arguments[1]), receiver, second);
	}

	@SuppressWarnings("unchecked")
	<A, B, C> void add(String name, ResultType result, Type receiver, Type second, Type third, ThreeArguments<A, B, C> function) {
		add(name, result, (evaluation, arguments) -> function.apply((A) arguments[0], (B) arguments[1], (C) arguments[2]), receiver, second,
				third);
	}

	void add(String name, ResultType result, Callable callable, Type... parameters) {
		List<Type> signature = List.of(parameters);
		registry.add(new Service(name, signature, result, nullable ? callable : rejectingNull(name, signature, callable)));
	}

	private static Callable rejectingNull(String name, List<Type> parameters, Callable callable) {
		return (evaluation, arguments) -> {
			for (int i = 0; i < arguments.length; i++) {
				if (arguments[i] == null) {
					throw new CallFailedException("`" + name + "` needs " + parameters.get(i) + ", not null");
				}
			}
			return callable.call(evaluation, arguments);
		};
	}

	/** The value of a function, or a failure with the message if the condition does not hold. */
	static <T> T where(boolean condition, Supplier<String> message, Supplier<T> value) {
		if (!condition) {
			throw new CallFailedException(message.get());
		}
		return value.get();
	}
}
