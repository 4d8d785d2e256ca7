package org.criticalfriend.review.storage;

import java.nio.file.Path;
import java.util.Optional;

import org.criticalfriend.methodology.Methodology;

/** Where the methodology of a review comes from. */
@FunctionalInterface
public interface MethodologySource {

	/** The methodology of a main file, put together from all its files; empty if it cannot be read at all. */
	Optional<Methodology> methodology(Path mainFile);
}
