package org.criticalfriend.editing.difference;

/**
 * A part of a line.
 *
 * @param changed whether it is in this version of the line only
 */
public record Piece(String text, boolean changed) {
}
