package org.criticalfriend.aql.syntax;

/**
 * A place where the text does not follow the grammar.
 *
 * @param offset    first UTF-16 unit of the place
 * @param endOffset unit after the place, at least {@code offset}
 * @param message   what is wrong and, where known, what was expected
 * @param repaired  whether one token was left out or thought up, so that nothing else of the text is lost; such a problem
 *                  is worth telling an author, but Acceleo runs over it silently
 */
public record SyntaxProblem(int offset, int endOffset, String message, boolean repaired) {
}
