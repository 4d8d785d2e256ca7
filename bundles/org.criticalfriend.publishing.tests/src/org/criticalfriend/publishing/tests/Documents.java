package org.criticalfriend.publishing.tests;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.criticalfriend.documents.pack.DocumentPack;
import org.criticalfriend.documents.review.ReviewPack;
import org.criticalfriend.dsl.loading.LoadedMethodology;
import org.criticalfriend.dsl.loading.MethodologyLoader;
import org.criticalfriend.methodology.Methodology;
import org.criticalfriend.planning.calendar.WorkingCalendar;
import org.criticalfriend.planning.deadlines.ReviewPlan;
import org.criticalfriend.publishing.Formats;
import org.criticalfriend.publishing.format.Format;
import org.criticalfriend.review.Review;
import org.criticalfriend.review.storage.ReviewResource;

/** The documents of the methodologies in this repository, generated once for all tests, and pages made up for one test. */
final class Documents {

	private static final Map<String, DocumentPack> PACKS = new ConcurrentHashMap<>();
	private static final Map<String, ReviewPack> REVIEWS = new ConcurrentHashMap<>();
	private static final Map<String, Format> FORMATS = new ConcurrentHashMap<>();

	private Documents() {
	}

	static DocumentPack of(String methodology) {
		return PACKS.computeIfAbsent(methodology, Documents::generate);
	}

	/** The documents of an example review on a day after it. */
	static ReviewPack ofReview(String example) {
		return REVIEWS.computeIfAbsent(example, Documents::generateReview);
	}

	/** A page in a format. */
	static byte[] as(String format, String page) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		FORMATS.computeIfAbsent(format, name -> new Formats().named(name).orElseThrow()).write(page, out);
		return out.toByteArray();
	}

	/** A page with this content below its title. */
	static String page(String content) {
		return """
				<!DOCTYPE html>
				<html xmlns="http://www.w3.org/1999/xhtml" lang="en-GB">
				<head><title>Boat record – Harbour review</title><style>p { color: red }</style></head>
				<body><a class="skip" href="#main">Skip</a><header class="masthead"><p>Harbour review</p></header>
				<main id="main"><h1>Boat record</h1>%s</main>
				<footer class="colophon"><p>Harbour review, version 1.0</p></footer></body>
				</html>
				""".formatted(content);
	}

	/** The folder of this repository. */
	static Path repository() {
		Path folder = Path.of("").toAbsolutePath();
		while (!Files.isDirectory(folder.resolve("models"))) {
			folder = folder.getParent();
		}
		return folder;
	}

	private static DocumentPack generate(String methodology) {
		return DocumentPack.of(load(repository().resolve("models").resolve(methodology + ".methodology")));
	}

	private static ReviewPack generateReview(String example) {
		ReviewResource resource = new ReviewResource(repository().resolve("models/examples").resolve(example), file -> Optional.of(load(file)));
		try {
			resource.load(Map.of());
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
		Review review = resource.review();
		return ReviewPack.of(review, ReviewPlan.of(review, WorkingCalendar.of(review.getMethodology().getCalendar())), LocalDate.of(2027, 5, 3));
	}

	private static Methodology load(Path file) {
		LoadedMethodology loaded = MethodologyLoader.standalone().load(file);
		if (loaded.hasErrors()) {
			throw new AssertionError("the model has errors: " + loaded.problems());
		}
		return loaded.assembly().orElseThrow().methodology();
	}
}
