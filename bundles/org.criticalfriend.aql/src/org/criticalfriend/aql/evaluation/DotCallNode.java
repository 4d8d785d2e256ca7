package org.criticalfriend.aql.evaluation;

import java.util.Collection;

/** A call on a single receiver, or on each element of a collection. */
final class DotCallNode extends Node {
	private final CallSite site;
	private final Node[] arguments;

	DotCallNode(int start, int end, CallSite site, Node[] arguments) {
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
		return values[0] instanceof Collection<?> elements ? map(frame, elements, values) : site.call(frame, this, values);
	}

	private Object map(Frame frame, Collection<?> elements, Object[] values) {
		Collection<Object> results = Mapping.resultFor(elements);
		for (Object element : elements) {
			frame.evaluation().checkCancelled();
			Object[] ofElement = values.clone();
			ofElement[0] = element;
			Mapping.add(results, element instanceof Collection<?> nested ? map(frame, nested, ofElement) : site.call(frame, this, ofElement));
		}
		return results;
	}
}
