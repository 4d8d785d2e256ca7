package org.criticalfriend.aql.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import org.criticalfriend.aql.syntax.CollectionKind;

/** A sequence or ordered set of the values of its elements. */
final class CollectionNode extends Node {
	private final CollectionKind kind;
	private final Node[] elements;

	CollectionNode(int start, int end, CollectionKind kind, Node[] elements) {
		super(start, end);
		this.kind = kind;
		this.elements = elements;
	}

	@Override
	public Object evaluate(Frame frame) {
		Collection<Object> values = kind == CollectionKind.SEQUENCE ? new ArrayList<>(elements.length) : new LinkedHashSet<>();
		for (Node element : elements) {
			values.add(element.evaluate(frame));
		}
		return values;
	}
}
