package org.criticalfriend.workbench.help;

/**
 * A part of the product that others have written.
 *
 * @param licence in words where it is one of the usual ones, or where it can be read
 */
record Library(String name, String version, String licence) {
}
