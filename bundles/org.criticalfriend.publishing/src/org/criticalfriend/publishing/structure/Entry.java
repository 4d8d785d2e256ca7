package org.criticalfriend.publishing.structure;

/**
 * A field to fill in.
 *
 * @param name its stable name; of a box to tick, the name and the value of the box
 * @param label what it asks
 */
public record Entry(String name, EntryKind kind, String label) {
}
