package org.criticalfriend.mtl.syntax;

/** A part of a module that does not follow the grammar: where the part starts, where reading stumbled, and over what. */
public record SyntaxProblem(int start, int place, String message) {
}
