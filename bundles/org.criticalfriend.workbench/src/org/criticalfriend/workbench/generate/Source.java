package org.criticalfriend.workbench.generate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

import org.criticalfriend.editing.generate.Pages;
import org.criticalfriend.editing.review.Dates;
import org.criticalfriend.planning.deadlines.Plan;
import org.criticalfriend.review.Review;
import org.criticalfriend.review.storage.ReviewResource;
import org.criticalfriend.workbench.models.Methodologies;

/** The methodology or review that documents are generated from, as it is saved. */
record Source(Path file) {

	private static final String METHODOLOGY = ".methodology";

	/** The source that a file or folder is; empty if nothing can be generated from it. */
	static Optional<Source> of(Path file) {
		boolean known = Files.isDirectory(file) ? ReviewResource.isReview(file) : file.toString().endsWith(METHODOLOGY);
		return known ? Optional.of(new Source(file)) : Optional.empty();
	}

	boolean isReview() {
		return Files.isDirectory(file);
	}

	String name() {
		String name = file.getFileName().toString();
		return isReview() ? name : name.substring(0, name.length() - METHODOLOGY.length());
	}

	/** Where its documents go if nobody says another place: a folder of its own, beside other documents. */
	Path suggestedFolder(Optional<Path> open) {
		return open.orElse(file.getParent()).resolve("documents").resolve(name());
	}

	/**
	 * The pages of its documents. Takes as long as reading all of it.
	 *
	 * @throws IOException if it has errors or cannot be read
	 */
	Pages pages(Methodologies methodologies, LocalDate today) throws IOException {
		if (!isReview()) {
			return Pages.of(methodologies.read(file));
		}
		ReviewResource resource = new ReviewResource(file, methodologies);
		resource.load(Map.of());
		Review review = resource.review();
		if (!resource.problems().isEmpty()) {
			throw new IOException("The review has " + (resource.problems().size() == 1 ? "an error" : resource.problems().size() + " errors") + "; mend it first. " + resource.problems().get(0));
		}
		if (review.getMethodology() == null) {
			throw new IOException("The methodology `" + review.getMethodologyFile() + "` that the review follows cannot be used; mend it first.");
		}
		Dates dates = new Dates(file, review);
		Plan plan = dates.plan().orElseThrow(() -> new IOException(String.join(" ", dates.problems())));
		return Pages.of(review, plan, file, today);
	}
}
