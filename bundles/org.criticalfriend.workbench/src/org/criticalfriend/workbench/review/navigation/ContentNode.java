package org.criticalfriend.workbench.review.navigation;

import java.util.List;

/**
 * An entry of the list of contents. Entries of the same page and heading are equal, so that a tree keeps what is open in it.
 *
 * @param key what tells it from all others: its place, or what it heads
 */
record ContentNode(Object key, String title, Place place, List<ContentNode> children) {

	@Override
	public boolean equals(Object other) {
		return other instanceof ContentNode node && node.key.equals(key);
	}

	@Override
	public int hashCode() {
		return key.hashCode();
	}
}
