package org.criticalfriend.aql.validation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.criticalfriend.aql.types.Type;

/**
 * The variables that can be seen and their types, and what conditions tell of variables and of features reached from
 * them, such as {@code self.lead}. Immutable.
 */
public final class TypeEnvironment {
	private static final TypeEnvironment EMPTY = new TypeEnvironment(Map.of(), Map.of());

	private final Map<String, Type> variables;
	private final Map<String, Type> narrowed;

	private TypeEnvironment(Map<String, Type> variables, Map<String, Type> narrowed) {
		this.variables = variables;
		this.narrowed = narrowed;
	}

	/** Without variables. */
	public static TypeEnvironment empty() {
		return EMPTY;
	}

	/** With one more variable, which hides another of that name. */
	public TypeEnvironment with(String name, Type type) {
		Map<String, Type> more = new LinkedHashMap<>(variables);
		more.put(name, type);
		Map<String, Type> kept = new LinkedHashMap<>(narrowed);
		kept.keySet().removeIf(place -> place.equals(name) || place.startsWith(name + "."));
		return new TypeEnvironment(more, kept);
	}

	/** Type of a variable as it was declared or narrowed; null if there is none of that name. */
	public Type variable(String name) {
		Type narrow = narrowed.get(name);
		return narrow == null ? variables.get(name) : narrow;
	}

	/** Names of the variables. */
	public Set<String> names() {
		return Collections.unmodifiableSet(variables.keySet());
	}

	TypeEnvironment narrowing(String place, Type type) {
		Map<String, Type> more = new LinkedHashMap<>(narrowed);
		more.put(place, type);
		return new TypeEnvironment(variables, more);
	}

	/** What conditions tell of a place, or null. */
	Type narrowed(String place) {
		return place == null ? null : narrowed.get(place);
	}
}
