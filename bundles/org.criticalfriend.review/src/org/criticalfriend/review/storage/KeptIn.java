package org.criticalfriend.review.storage;

import org.criticalfriend.review.Review;
import org.eclipse.emf.ecore.EObject;

/** Tells in which file of its folder a part of a review is kept. */
public final class KeptIn {

	private KeptIn() {
	}

	/** The file, relative to the folder of the review; the main file for what no review contains. */
	public static String file(EObject object) {
		EObject part = object;
		while (part.eContainer() != null && !(part.eContainer() instanceof Review)) {
			part = part.eContainer();
		}
		return part.eContainer() != null && FileLayout.isPart(part.eContainmentFeature()) ? FileLayout.file(part.eContainmentFeature(), part) : FileLayout.MAIN_FILE;
	}
}
