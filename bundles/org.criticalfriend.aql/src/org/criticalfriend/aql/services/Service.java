package org.criticalfriend.aql.services;

import java.util.List;
import java.util.stream.Collectors;
import org.criticalfriend.aql.evaluation.Callable;
import org.criticalfriend.aql.types.Type;

/**
 * Something that can be called, with its signature.
 *
 * @param parameters types of the arguments, the receiver first
 * @param result     how the type of the value follows from the types of the arguments
 */
public record Service(String name, List<Type> parameters, ResultType result, Callable callable) {
	public Service {
		parameters = List.copyOf(parameters);
	}

	/** Whether every argument fits its parameter. */
	public boolean accepts(Object[] arguments) {
		if (arguments.length != parameters.size()) {
			return false;
		}
		for (int i = 0; i < arguments.length; i++) {
			if (!parameters.get(i).accepts(arguments[i])) {
				return false;
			}
		}
		return true;
	}

	/** Whether each parameter is the same as or narrower than that of the other service. */
	public boolean isAtLeastAsSpecificAs(Service other) {
		for (int i = 0; i < parameters.size(); i++) {
			if (!other.parameters.get(i).includes(parameters.get(i))) {
				return false;
			}
		}
		return true;
	}

	/** Whether each parameter is the same as or wider than that of the other service. */
	public boolean isAtLeastAsGeneralAs(Service other) {
		return other.isAtLeastAsSpecificAs(this);
	}

	/** For instance {@code substring(Integer, Integer) on String}. */
	public String signature() {
		String types = parameters.stream().skip(1).map(Type::toString).collect(Collectors.joining(", "));
		return "`" + name + "(" + types + ")` on " + parameters.get(0);
	}
}
