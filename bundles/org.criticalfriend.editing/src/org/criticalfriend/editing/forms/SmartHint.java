package org.criticalfriend.editing.forms;

/**
 * A part that a recommendation lacks to be specific, measurable, achievable, relevant and time-bound.
 *
 * @param part what it is called
 * @param hint what to write, in a sentence
 */
public record SmartHint(String part, String hint) {
}
