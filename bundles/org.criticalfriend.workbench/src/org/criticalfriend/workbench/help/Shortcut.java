package org.criticalfriend.workbench.help;

/**
 * A key and what it does.
 *
 * @param where in which part of the window it works; empty if everywhere
 */
record Shortcut(String command, String keys, String where) {
}
