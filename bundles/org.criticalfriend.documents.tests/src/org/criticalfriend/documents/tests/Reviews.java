package org.criticalfriend.documents.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.criticalfriend.documents.review.ReviewPack;
import org.criticalfriend.documents.wording.Wording;
import org.criticalfriend.methodology.Publication;
import org.criticalfriend.planning.calendar.WorkingCalendar;
import org.criticalfriend.planning.deadlines.Plan;
import org.criticalfriend.planning.deadlines.ReviewPlan;
import org.criticalfriend.review.Review;
import org.criticalfriend.review.storage.ReviewResource;

/** The example reviews of the repository, and their documents. */
final class Reviews {

	/** The day on which the status of the examples is told. */
	static final LocalDate TODAY = LocalDate.of(2027, 5, 3);

	private static final Wording WORDING = new Wording();
	private static final Map<String, Review> LOADED = new ConcurrentHashMap<>();
	private static final Map<String, ReviewPack> PACKS = new ConcurrentHashMap<>();

	private Reviews() {
	}

	/** The names of all examples, in their order. */
	static List<String> names() throws IOException {
		try (Stream<Path> folders = Files.list(examples())) {
			return folders.filter(ReviewResource::isReview).map(folder -> folder.getFileName().toString()).sorted().toList();
		}
	}

	static Path examples() {
		return Models.repository().resolve("models/examples");
	}

	/** An example, loaded once for all tests; not to be changed. */
	static Review shared(String name) {
		return LOADED.computeIfAbsent(name, each -> load(examples().resolve(each)));
	}

	/** The documents of an example, generated once for all tests. */
	static ReviewPack documents(String name) {
		return PACKS.computeIfAbsent(name, each -> pack(shared(each)));
	}

	/** A review as it is kept in a folder. */
	static Review load(Path folder) {
		ReviewResource resource = new ReviewResource(folder, file -> Optional.of(Models.load(file.normalize())));
		try {
			resource.load(Map.of());
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
		if (!resource.problems().isEmpty()) {
			throw new AssertionError("the review has errors: " + resource.problems());
		}
		return resource.review();
	}

	static ReviewPack pack(Review review) {
		return ReviewPack.of(review, plan(review), TODAY);
	}

	static Plan plan(Review review) {
		return ReviewPlan.of(review, WorkingCalendar.of(review.getMethodology().getCalendar()));
	}

	/** The names of the letters, reports, leaflets and slides among the documents of an example. */
	static List<String> publications(String name) {
		return shared(name).getMethodology().getElements().stream().filter(Publication.class::isInstance).map(each -> WORDING.slug(each.getName())).toList();
	}
}
