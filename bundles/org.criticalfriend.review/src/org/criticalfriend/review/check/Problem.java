package org.criticalfriend.review.check;

import org.eclipse.emf.ecore.EObject;

/**
 * Something in a review that had better be otherwise.
 *
 * @param severity how bad it is
 * @param object   what it is about
 * @param file     where that is kept, relative to the folder of the review
 * @param message  what is wrong and what to do
 */
public record Problem(Severity severity, EObject object, String file, String message) {

	/** {@code file: error: message}, as compilers say it. */
	@Override
	public String toString() {
		return file + ": " + severity + ": " + message;
	}
}
