package org.criticalfriend.editing.review;

import java.util.Set;

import org.eclipse.emf.ecore.EObject;

/**
 * What a step changed, so that views look again only at what they show.
 *
 * @param objects   the objects whose values changed; empty if only the state of the session did: its dirtiness or its history
 * @param structure whether objects were added, removed or moved; {@code objects} has those they are in
 */
public record ReviewChange(Set<EObject> objects, boolean structure) {

	/** Whether a value of an object, or of anything in it, changed. */
	public boolean touches(EObject object) {
		return objects.stream().anyMatch(changed -> isWithin(changed, object));
	}

	private static boolean isWithin(EObject inner, EObject outer) {
		for (EObject each = inner; each != null; each = each.eContainer()) {
			if (each == outer) {
				return true;
			}
		}
		return false;
	}
}
