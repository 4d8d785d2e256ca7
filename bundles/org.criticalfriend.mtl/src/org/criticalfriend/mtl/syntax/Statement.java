package org.criticalfriend.mtl.syntax;

import java.util.List;

/** A part of a body. The start is the offset of its first character in the module. */
public sealed interface Statement {

	/** Offset of the first character. */
	int start();

	/** Whether the new line right behind the statement belongs to it. */
	default boolean newline() {
		return false;
	}

	/**
	 * Plain text, already cut at the margin.
	 *
	 * @param underMargin offsets of the lines that start left of the margin
	 */
	record Text(int start, String value, List<Integer> underMargin) implements Statement {
		public Text {
			underMargin = List.copyOf(underMargin);
		}
	}

	/** {@code [expression/]}. */
	record Value(int start, EmbeddedExpression expression, boolean newline) implements Statement {
	}

	/** A comment of any form. */
	record Comment(int start, String text, boolean newline) implements Statement {
	}

	/** {@code [if (…)]…[/if]}; an {@code elseif} is an {@code If} in the place of the alternative. */
	record If(int start, EmbeddedExpression condition, Body consequence, Alternative alternative, boolean newline)
			implements Statement, Alternative {
	}

	/** {@code [for (x | …)]…[/for]}; the separator is null where none is given. */
	record For(int start, Binding binding, EmbeddedExpression separator, Body body, boolean newline) implements Statement {
	}

	/** {@code [let x = …]…[/let]}. */
	record Let(int start, List<Binding> bindings, Body body, boolean newline) implements Statement {
		public Let {
			bindings = List.copyOf(bindings);
		}
	}

	/** {@code [file (name, mode, charset)]…[/file]}; the charset is null where none is given. */
	record FileBlock(int start, EmbeddedExpression name, FileMode mode, EmbeddedExpression charset, Body body, boolean newline)
			implements Statement {
	}

	/** {@code [protected (id)]…[/protected]}; a prefix is null where none is given. */
	record Protected(int start, EmbeddedExpression id, EmbeddedExpression startTagPrefix, EmbeddedExpression endTagPrefix,
			Body body, boolean newline) implements Statement {
	}

	/** What stands for a statement that could not be read; it prints nothing. */
	record Broken(int start, String message, boolean block, boolean newline) implements Statement, Alternative {
	}

	/** What an {@code if} does when its condition is false. */
	sealed interface Alternative permits If, Broken, Otherwise {
	}

	/** {@code [else]}, or nothing: then the body is null. */
	record Otherwise(Body body) implements Alternative {
		/** No alternative. */
		public static final Otherwise NOTHING = new Otherwise(null);
	}
}
