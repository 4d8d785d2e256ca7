package org.criticalfriend.editing.preview;

import java.nio.file.Path;

/**
 * Where something was written.
 *
 * @param line   counted from 1
 * @param offset in UTF-16 units
 * @param length in UTF-16 units
 */
public record SourcePlace(Path file, int line, int offset, int length) {
}
