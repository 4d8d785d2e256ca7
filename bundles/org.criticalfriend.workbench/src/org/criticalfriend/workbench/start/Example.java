package org.criticalfriend.workbench.start;

import java.nio.file.Path;

/**
 * A methodology or review that comes with the product.
 *
 * @param path   within the folder of examples
 * @param review whether it is a review
 */
record Example(Path path, String label, boolean review) {
}
