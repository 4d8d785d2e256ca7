package org.criticalfriend.workbench.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.criticalfriend.workbench.review.ReviewEditor;
import org.criticalfriend.workbench.shell.Editors;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;

/** The running workbench with the editor of a copy of an example review. */
final class ReviewExamples {

	/** What a test does with the editor once the review is open. */
	@FunctionalInterface
	interface Script {
		void run(RunningWorkbench workbench, ReviewEditor editor) throws Exception;
	}

	private ReviewExamples() {
	}

	/** Copies all models into a folder, starts the workbench on it and opens a review. */
	static void with(String name, Path folder, Path state, Script script) throws Exception {
		copyTo(folder);
		RunningWorkbench.with(folder, state, workbench -> script.run(workbench, open(workbench, folder.resolve("examples").resolve(name))));
	}

	/** Copies all models into a folder. */
	static void copyTo(Path folder) throws IOException {
		copy(Project.folder("models"), folder);
	}

	/** Opens a review and waits until it is there. */
	static ReviewEditor open(RunningWorkbench workbench, Path review) {
		workbench.await("the start page is there", () -> workbench.parts().getActivePart() != null);
		MPart part = workbench.service(Editors.class).open(review).orElseThrow();
		ReviewEditor editor = (ReviewEditor) part.getObject();
		workbench.await("the review is open", () -> editor.view().isPresent());
		workbench.settle();
		return editor;
	}

	/** Copies a review to where its methodology is not. */
	static Path copyWithoutMethodology(Path models, String name) throws IOException {
		Path copy = models.resolve("elsewhere").resolve("deeper").resolve("still").resolve(name);
		copy(models.resolve("examples").resolve(name), copy);
		return copy;
	}

	private static void copy(Path from, Path to) throws IOException {
		try (Stream<Path> files = Files.walk(from)) {
			files.forEach(each -> {
				try {
					Path target = to.resolve(from.relativize(each).toString());
					if (Files.isDirectory(each)) {
						Files.createDirectories(target);
					} else {
						Files.copy(each, target);
					}
				} catch (IOException failed) {
					throw new UncheckedIOException(failed);
				}
			});
		}
	}
}
