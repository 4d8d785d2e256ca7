package org.criticalfriend.editing.review;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/**
 * What one change did to a review.
 *
 * @param operations how to do it again, see {@link Operations}
 */
record ReviewObservation(List<JsonObject> operations, Set<EObject> objects, boolean structure) {

	boolean isEmpty() {
		return operations.isEmpty();
	}

	ReviewChange change() {
		return new ReviewChange(objects, structure);
	}

	byte[] toBytes() {
		JsonArray all = new JsonArray();
		operations.forEach(all::add);
		return all.toString().getBytes(StandardCharsets.UTF_8);
	}
}
