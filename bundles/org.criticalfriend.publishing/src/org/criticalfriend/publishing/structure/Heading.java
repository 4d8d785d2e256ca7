package org.criticalfriend.publishing.structure;

/**
 * A heading.
 *
 * @param level from 1 to 6
 */
public record Heading(int level, String text) {
}
