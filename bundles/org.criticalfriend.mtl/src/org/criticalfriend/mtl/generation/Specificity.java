package org.criticalfriend.mtl.generation;

import java.util.List;
import org.criticalfriend.aql.types.Type;

/** Which of two definitions of one module a call prefers. */
final class Specificity {

	private Specificity() {
	}

	/** Whether the later declared parameters are narrower than the earlier declared ones, or the same. */
	static boolean prefers(List<Type> later, List<Type> earlier) {
		return later.equals(earlier) || isIncluded(later, earlier) && !isIncluded(earlier, later);
	}

	private static boolean isIncluded(List<Type> narrow, List<Type> wide) {
		for (int i = 0; i < narrow.size(); i++) {
			if (!includes(wide.get(i), narrow.get(i))) {
				return false;
			}
		}
		return true;
	}

	/** As {@link Type#includes}, but looking at the elements of collections too. */
	private static boolean includes(Type wide, Type narrow) {
		if (wide instanceof Type.Elements some && narrow instanceof Type.Elements others) {
			return some.kind() == others.kind() && includes(some.element(), others.element());
		}
		return wide.includes(narrow);
	}
}
