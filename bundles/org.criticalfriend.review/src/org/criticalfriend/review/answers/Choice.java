package org.criticalfriend.review.answers;

/**
 * Something that can be chosen as an answer.
 *
 * @param value what is kept as the answer: the id of a level, {@code yes} or {@code no}
 * @param label what people read
 */
public record Choice(String value, String label) {
}
