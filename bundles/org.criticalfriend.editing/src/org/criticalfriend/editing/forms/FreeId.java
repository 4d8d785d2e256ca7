package org.criticalfriend.editing.forms;

import java.util.HashSet;
import java.util.Set;

import org.criticalfriend.review.Keyed;
import org.criticalfriend.review.Review;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/** Ids for new objects of a review: the capital letters of their kind and the next number that is free, for example {@code F-12}. */
final class FreeId {

	private final Set<String> taken = new HashSet<>();

	FreeId(Review review) {
		review.eAllContents().forEachRemaining(each -> {
			if (each instanceof Keyed keyed && keyed.getId() != null) {
				taken.add(keyed.getId());
			}
		});
	}

	void giveTo(EObject object) {
		if (object instanceof Keyed keyed && keyed.getId() == null) {
			String letters = letters(object.eClass());
			int number = 1;
			while (!taken.add(letters + "-" + number)) {
				number++;
			}
			keyed.setId(letters + "-" + number);
		}
	}

	private static String letters(EClass type) {
		return type.getName().replaceAll("[^A-Z]", "");
	}
}
