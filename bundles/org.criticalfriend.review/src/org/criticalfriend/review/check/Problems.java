package org.criticalfriend.review.check;

import java.util.ArrayList;
import java.util.List;

import org.criticalfriend.review.storage.KeptIn;
import org.eclipse.emf.ecore.EObject;

/** Collects what checks find. */
public final class Problems {

	private final List<Problem> all = new ArrayList<>();

	/** Something about an object is wrong. */
	public void error(EObject object, String message) {
		all.add(new Problem(Severity.ERROR, object, KeptIn.file(object), message));
	}

	/** Something about an object is worth a look. */
	public void warning(EObject object, String message) {
		all.add(new Problem(Severity.WARNING, object, KeptIn.file(object), message));
	}

	/** Everything so far, in the order in which it was found. */
	public List<Problem> all() {
		return List.copyOf(all);
	}
}
