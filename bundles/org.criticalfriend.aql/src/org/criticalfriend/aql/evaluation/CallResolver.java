package org.criticalfriend.aql.evaluation;

/**
 * Finds what a call means. Asked once per call site and combination of argument kinds: the answer must depend on the
 * name, the site's resolver and the kinds (see {@link ArgumentKind}) of the arguments only. A callable may decide later on
 * more than that, for instance on the module that is running.
 */
public interface CallResolver {

	/** The callable that fits, or null: a WARNING at the place of the call. */
	Callable resolve(String name, Object[] arguments);

	/** As {@link #resolve} for {@code receiver.super:name(…)}; null where there is no parent. */
	default Callable resolveSuper(String name, Object[] arguments) {
		return null;
	}

	/** What to tell about a call that nothing fits, with the nearest match where one is known. */
	default String explain(String name, Object[] arguments) {
		return "no service `" + name + "` for these arguments";
	}
}
