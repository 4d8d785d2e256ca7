package org.criticalfriend.publishing.structure;

import java.util.List;

/**
 * A table.
 *
 * @param head the texts of the cells of its head, in order; empty if it has no head
 * @param rows how many rows follow the head
 */
public record TableOutline(List<String> head, int rows) {

	public TableOutline {
		head = List.copyOf(head);
	}
}
