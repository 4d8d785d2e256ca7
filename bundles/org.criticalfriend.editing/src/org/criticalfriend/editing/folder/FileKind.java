package org.criticalfriend.editing.folder;

/** What a methodology file is. */
public enum FileKind {
	/** The main file of a methodology. */
	METHODOLOGY,
	/** A part of a methodology. */
	PART,
	/** A library that methodologies import. */
	LIBRARY
}
