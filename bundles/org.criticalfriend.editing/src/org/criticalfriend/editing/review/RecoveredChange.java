package org.criticalfriend.editing.review;

/**
 * A value that recovering would change.
 *
 * @param object what it belongs to, as people call it; for what was added, removed or moved the list it is in
 * @param label  what the value is called
 * @param before the value as it was saved; empty for none
 * @param after  the value as it would be; empty for none
 */
public record RecoveredChange(String object, String label, String before, String after) {
}
