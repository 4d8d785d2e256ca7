package org.criticalfriend.mtl.syntax;

import java.util.List;
import org.criticalfriend.aql.syntax.TypeReference;

/** A template or a query. */
public sealed interface Definition {

	/** Offset of the first character. */
	int start();

	/** Who may call it. */
	Visibility visibility();

	/** The name, empty if it is missing. */
	String name();

	/** The parameters, the receiver first. */
	List<Parameter> parameters();

	/** What could not be read, or null if the definition can run. */
	String broken();

	/** The documentation comment before it, or empty. */
	String documentation();

	/**
	 * {@code [template …]…[/template]}.
	 *
	 * @param guard parsed, never evaluated; null where none is given
	 * @param post  null where none is given
	 * @param main  whether a comment before it holds {@code @main}
	 */
	record Template(int start, Visibility visibility, String name, List<Parameter> parameters, EmbeddedExpression guard,
			EmbeddedExpression post, Body body, boolean main, String documentation, String broken) implements Definition {
		public Template {
			parameters = List.copyOf(parameters);
		}
	}

	/** {@code [query … : type = expression/]}. */
	record Query(int start, Visibility visibility, String name, List<Parameter> parameters, TypeReference type,
			EmbeddedExpression expression, String documentation, String broken) implements Definition {
		public Query {
			parameters = List.copyOf(parameters);
		}
	}

	/** {@code name : type}; the type is null if it is missing. */
	record Parameter(int start, String name, TypeReference type) {
	}
}
