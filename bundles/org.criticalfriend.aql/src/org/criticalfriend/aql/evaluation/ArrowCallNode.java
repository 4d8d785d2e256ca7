package org.criticalfriend.aql.evaluation;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/** A call on a collection itself; a single receiver is taken for an ordered set of one, null for an empty one. */
final class ArrowCallNode extends Node {
	private final CallSite site;
	private final Node[] arguments;

	ArrowCallNode(int start, int end, CallSite site, Node[] arguments) {
		super(start, end);
		this.site = site;
		this.arguments = arguments;
	}

	@Override
	public Object evaluate(Frame frame) {
		Object[] values = new Object[arguments.length];
		for (int i = 0; i < values.length; i++) {
			values[i] = arguments[i].evaluate(frame);
		}
		if (!(values[0] instanceof Collection)) {
			values[0] = asSet(values[0]);
		}
		return site.call(frame, this, values);
	}

	private static Set<Object> asSet(Object value) {
		Set<Object> set = new LinkedHashSet<>(2);
		if (value != null) {
			set.add(value);
		}
		return set;
	}
}
