package org.criticalfriend.review.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.criticalfriend.dsl.loading.MethodologyLoader;
import org.criticalfriend.methodology.assembly.Assembly;
import org.criticalfriend.review.Review;
import org.criticalfriend.review.storage.ReviewResource;

/** The reviews of this repository, below its folder {@code models/examples}. */
public final class Examples {

	private final MethodologyLoader methodologies = MethodologyLoader.standalone();

	/** The folders of all of them, in the order of their names. */
	public static List<Path> folders() throws IOException {
		try (Stream<Path> folders = Files.list(folder())) {
			List<Path> found = folders.filter(ReviewResource::isReview).sorted().toList();
			if (found.isEmpty()) {
				throw new IllegalStateException("There are no reviews in " + folder());
			}
			return found;
		}
	}

	/** A review of this name, as it is kept. */
	public Review load(String name) throws IOException {
		ReviewResource resource = new ReviewResource(folder().resolve(name), file -> methodologies.load(file).assembly().map(Assembly::methodology));
		resource.load(Map.of());
		if (!resource.problems().isEmpty()) {
			throw new IllegalStateException(resource.problems().toString());
		}
		return resource.review();
	}

	private static Path folder() {
		for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
			if (Files.isDirectory(folder.resolve("models")) && Files.isDirectory(folder.resolve("bundles"))) {
				return folder.resolve("models/examples");
			}
		}
		throw new IllegalStateException("The tests do not run inside the repository.");
	}
}
