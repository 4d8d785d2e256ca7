package org.criticalfriend.aql.evaluation;

/** What a call runs: a standard service, a Java service, a template or a query. */
@FunctionalInterface
public interface Callable {

	/**
	 * Runs it. The receiver is the first argument. The array belongs to the call and may be kept or written to.
	 *
	 * @return a value, null, or {@link org.criticalfriend.aql.values.Nothing#NOTHING}
	 * @throws CallFailedException or any other run-time exception if there is no value: an ERROR at the place of the call
	 */
	Object call(Evaluation evaluation, Object[] arguments);
}
