package org.criticalfriend.mtl.syntax;

import java.util.List;

/**
 * What stands between the header and the closing tag of a block.
 *
 * @param inlined whether text and values are taken verbatim, since no new line follows the header
 */
public record Body(List<Statement> statements, boolean inlined) {
	public Body {
		statements = List.copyOf(statements);
	}
}
