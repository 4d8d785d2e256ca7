package org.criticalfriend.publishing.page;

/** One of the entries of a list to choose from. */
public record Choice(String value, String text, boolean selected) {
}
