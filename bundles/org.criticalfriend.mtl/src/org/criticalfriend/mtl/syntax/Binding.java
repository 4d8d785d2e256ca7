package org.criticalfriend.mtl.syntax;

import org.criticalfriend.aql.syntax.TypeReference;

/**
 * A variable with its value in the header of a {@code for} or {@code let}.
 *
 * @param name   empty if it is missing
 * @param type   null where none is given
 * @param broken what is missing, or null
 */
public record Binding(int start, String name, TypeReference type, EmbeddedExpression value, String broken) {
}
