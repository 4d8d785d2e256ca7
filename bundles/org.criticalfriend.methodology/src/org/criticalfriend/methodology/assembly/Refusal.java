package org.criticalfriend.methodology.assembly;

import org.criticalfriend.methodology.Change;
import org.criticalfriend.methodology.Identified;

/**
 * A change of a variant that was not applied. All objects are those that were written in the files.
 *
 * @param change  the change
 * @param reason  why it was not applied
 * @param subject what was to be changed, or the neighbour that is in the wrong place
 * @param earlier the change that stands against it, or null
 */
public record Refusal(Change change, Reason reason, Identified subject, Change earlier) {

	/** Why a change is not applied. */
	public enum Reason {
		/** The subject, or what it is part of, is dropped or replaced by another change. */
		GONE,
		/** Another change of the same variant concerns the same thing. */
		CHANGED_TWICE,
		/** The definition cannot be part of the subject, or not stand in its place. */
		DOES_NOT_FIT,
		/** The neighbour is not part of what the definition is added to. */
		NEIGHBOUR_ELSEWHERE,
		/** The subject has no time that could be changed. */
		HAS_NO_TIME
	}
}
