package org.criticalfriend.editing.review;

import java.util.Optional;

import org.criticalfriend.review.check.Severity;
import org.eclipse.emf.ecore.EObject;

/**
 * Something wrong with a review, or worth a look.
 *
 * @param severity how bad it is
 * @param file     where it is kept, relative to the folder of the review
 * @param line     counted from 1; 0 if the problem is not about a line
 * @param column   counted from 1; 0 if the problem is not about a line
 * @param object   what it is about, to be shown when somebody follows the problem; empty if that could not be read
 * @param message  what is wrong and what to do
 */
public record ReviewProblem(Severity severity, String file, int line, int column, Optional<EObject> object, String message) {

	/** {@code file:line:column: error: message}, as compilers say it. */
	@Override
	public String toString() {
		return (line == 0 ? file : file + ":" + line + ":" + column) + ": " + severity + ": " + message;
	}
}
