package org.criticalfriend.workbench.review.navigation;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

/**
 * A page of a review.
 *
 * @param section the section it belongs to
 * @param object  what the page is about; empty for the page of the whole section
 */
public record Place(Section section, Optional<EObject> object) {

	/** The page of a section. */
	public static Place of(Section section) {
		return new Place(section, Optional.empty());
	}

	/** The page of an object in a section. */
	public static Place of(Section section, EObject object) {
		return new Place(section, Optional.of(object));
	}
}
