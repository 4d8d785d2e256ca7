package org.criticalfriend.aql.evaluation;

/** Finds and runs what a call means, remembering it for each combination of argument kinds. */
final class CallSite {
	private static final int CACHE_LIMIT = 32;

	private record Target(Object[] kinds, Callable callable, Target next, int size) {

		boolean matches(Object[] arguments) {
			for (int i = 0; i < arguments.length; i++) {
				if (ArgumentKind.of(arguments[i]) != kinds[i]) {
					return false;
				}
			}
			return true;
		}
	}

	private final CallResolver resolver;
	private final String name;
	private final boolean fromParent;
	private Target cache;

	CallSite(CallResolver resolver, String name, boolean fromParent) {
		this.resolver = resolver;
		this.name = name;
		this.fromParent = fromParent;
	}

	/** The value of the call; a failure is reported at the given node. */
	Object call(Frame frame, Node place, Object... arguments) {
		Callable callable = find(arguments);
		if (callable == null) {
			String message = name.isEmpty() ? "the name of a service is missing" : resolver.explain(name, arguments);
			return place.fail(frame, Severity.WARNING, message);
		}
		try {
			return callable.call(frame.evaluation(), arguments);
		} catch (EvaluationAbortedException aborted) {
			throw aborted;
		} catch (CallFailedException failed) {
			return place.fail(frame, failed.severity(), failed.getMessage());
		} catch (RuntimeException failed) {
			return place.fail(frame, Severity.ERROR, "`" + name + "` failed: " + failed);
		}
	}

	private Callable find(Object[] arguments) {
		for (Target target = cache; target != null; target = target.next) {
			if (target.matches(arguments)) {
				return target.callable;
			}
		}
		Object[] kinds = new Object[arguments.length];
		for (int i = 0; i < kinds.length; i++) {
			kinds[i] = ArgumentKind.of(arguments[i]);
		}
		Callable callable = fromParent ? resolver.resolveSuper(name, arguments) : resolver.resolve(name, arguments);
		Target known = cache;
		boolean full = known != null && known.size >= CACHE_LIMIT;
		cache = new Target(kinds, callable, full ? null : known, full || known == null ? 1 : known.size + 1);
		return callable;
	}
}
