package org.criticalfriend.publishing.structure;

/** The ways to fill in a field that every format can tell apart. */
public enum EntryKind {
	TEXT, CHOICE, BOX
}
