package org.criticalfriend.workbench.review.fields;

import org.criticalfriend.workbench.appearance.Icons;

/**
 * What fields need from the page they are on.
 *
 * @param unfinished what was typed and is no value yet
 * @param relayout called when a field needs more or less room
 * @param pause    called when an entry is over, so that the next one is a step of its own
 */
public record FieldSurroundings(Icons icons, Unfinished unfinished, Runnable relayout, Runnable pause) {
}
