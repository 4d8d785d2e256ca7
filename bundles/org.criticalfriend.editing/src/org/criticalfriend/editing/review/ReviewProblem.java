package org.criticalfriend.editing.review;

import java.nio.file.Path;
import java.util.Optional;

import org.criticalfriend.review.check.Severity;
import org.criticalfriend.review.storage.Place;
import org.eclipse.emf.ecore.EObject;

/**
 * Something wrong with a review, or worth a look.
 *
 * @param severity how bad it is
 * @param file     where it is kept, relative to the folder of the review unless asked for otherwise
 * @param line     counted from 1; 0 if the problem is not about a line
 * @param column   counted from 1; 0 if the problem is not about a line
 * @param object   what it is about, to be shown when somebody follows the problem; empty if that could not be read
 * @param message  what is wrong and what to do
 */
public record ReviewProblem(Severity severity, String file, int line, int column, Optional<EObject> object, String message) {

	/** The same, told where its object is kept, unless the problem says its own place. */
	public ReviewProblem at(Place place) {
		return line > 0 || object.isEmpty() ? this : new ReviewProblem(severity, place.file(), place.line(), place.column(), object, message);
	}

	/** The same, with its file as seen from where this name of the folder holds. */
	public ReviewProblem in(Path folder) {
		return new ReviewProblem(severity, folder.resolve(file).toString(), line, column, object, message);
	}

	/** {@code file:line:column: error: message}, as compilers say it. */
	@Override
	public String toString() {
		return (line == 0 ? file : file + ":" + line + ":" + column) + ": " + severity + ": " + message;
	}
}
