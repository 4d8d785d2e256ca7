package org.criticalfriend.workbench.problems;

import java.nio.file.Path;

/**
 * Something that is wrong in a file.
 *
 * @param file    the file, or the folder if it is about all of it
 * @param line    counted from 1; 0 if it is about no line
 * @param message what is wrong and what to do, in plain words
 * @param action  shows the place to the user; runs on the thread of the display
 */
public record Problem(Path file, int line, Severity severity, String message, Runnable action) {
}
