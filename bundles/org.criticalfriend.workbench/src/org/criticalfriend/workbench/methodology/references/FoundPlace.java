package org.criticalfriend.workbench.methodology.references;

import java.nio.file.Path;

import org.eclipse.lsp4j.Range;

/**
 * A place where something is named.
 *
 * @param line the line of the text
 */
public record FoundPlace(Path file, Range range, String line) {
}
