package org.criticalfriend.aql.services;

import java.util.List;
import org.criticalfriend.aql.types.Type;

/** How the type of a call's value follows from the types of its arguments, the receiver first. */
@FunctionalInterface
public interface ResultType {

	/** The type of the value for arguments of these types. */
	Type of(List<Type> arguments);

	/** The same type whatever the arguments are. */
	static ResultType always(Type type) {
		return arguments -> type;
	}
}
