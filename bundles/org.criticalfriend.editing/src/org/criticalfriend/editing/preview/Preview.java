package org.criticalfriend.editing.preview;

import java.util.Optional;

/**
 * A document as it would be now.
 *
 * @param document its name, as generated documents have it
 * @param page     its XHTML page
 * @param anchor   the id of the element of the page to scroll to; empty for its top
 */
public record Preview(String document, String page, Optional<String> anchor) {
}
