package org.criticalfriend.aql.syntax;

/** The two kinds of collection of the language: a list, and a set that keeps the order of its elements. */
public enum CollectionKind {
	SEQUENCE("Sequence"),
	ORDERED_SET("OrderedSet");

	private final String keyword;

	CollectionKind(String keyword) {
		this.keyword = keyword;
	}

	/** The keyword of literals and types of this kind. */
	public String keyword() {
		return keyword;
	}
}
