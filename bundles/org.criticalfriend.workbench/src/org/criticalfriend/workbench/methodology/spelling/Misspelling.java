package org.criticalfriend.workbench.methodology.spelling;

/**
 * A word that may be misspelt.
 *
 * @param offset  where it begins in the file
 * @param length  how long it is
 * @param message what to tell the user, for example with a better word
 */
public record Misspelling(int offset, int length, String message) {
}
