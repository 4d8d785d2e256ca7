package org.criticalfriend.aql.evaluation;

import java.util.ArrayList;
import java.util.List;

/**
 * The variables that can be seen at a place, at compile time. Each declaration gets a slot of its own in the
 * {@link Frame}; a later one hides an earlier one of the same name until it is left.
 */
public final class Scope {
	private record Declaration(String name, int slot) {
	}

	private final ArrayList<Declaration> visible = new ArrayList<>();
	private int size;

	/** Declares a variable and gives its slot. */
	public int declare(String name) {
		visible.add(new Declaration(name, size));
		return size++;
	}

	/** Number of declarations that can be seen, to be handed to {@link #leave(int)} at the end of a block. */
	public int enter() {
		return visible.size();
	}

	/** Hides what was declared since {@link #enter()} gave this mark. */
	public void leave(int mark) {
		visible.subList(mark, visible.size()).clear();
	}

	/** Slot of the innermost variable of that name, or -1. */
	public int slot(String name) {
		for (int i = visible.size() - 1; i >= 0; i--) {
			if (visible.get(i).name().equals(name)) {
				return visible.get(i).slot();
			}
		}
		return -1;
	}

	/** Names that can be seen, innermost last. */
	public List<String> names() {
		return visible.stream().map(Declaration::name).toList();
	}

	/** Slots that a frame needs for everything declared so far. */
	public int size() {
		return size;
	}
}
