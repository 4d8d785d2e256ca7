package org.criticalfriend.cli.reviews;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.criticalfriend.cli.console.Console;
import org.criticalfriend.cli.console.InputException;
import org.criticalfriend.dsl.loading.LoadedMethodology;
import org.criticalfriend.dsl.loading.MethodologyLoader;
import org.criticalfriend.dsl.loading.Problem;
import org.criticalfriend.editing.files.FileMessages;
import org.criticalfriend.editing.review.Dates;
import org.criticalfriend.editing.review.ReviewProblems;
import org.criticalfriend.methodology.Methodology;
import org.criticalfriend.methodology.assembly.Assembly;
import org.criticalfriend.review.storage.ChangedOutsideException;
import org.criticalfriend.review.storage.ReviewResource;
import org.criticalfriend.review.storage.StorageProblem;

/** Reads the review that a command works on. */
public final class ReviewInput {

	private final Console console;
	private final Supplier<MethodologyLoader> loader;

	public ReviewInput(Console console, Supplier<MethodologyLoader> loader) {
		this.console = console;
		this.loader = loader;
	}

	/**
	 * Reads a review as far as it is whole; what is wrong with it is told on standard error.
	 *
	 * @throws InputException if there is none, or its methodology cannot be used
	 */
	public OpenedReview read(Path folder) throws InputException {
		OpenedReview opened = readQuietly(folder);
		tellProblems(opened, folder);
		return opened;
	}

	/**
	 * Reads a review that is to be changed or turned into documents; what is wrong with it is told on standard error.
	 *
	 * @throws InputException if there is none, its methodology cannot be used, or any of its files is damaged
	 */
	public OpenedReview readWhole(Path folder) throws InputException {
		OpenedReview opened = read(folder);
		int damaged = opened.resource().problems().size();
		if (damaged > 0) {
			throw new InputException(folder + " has " + damaged + (damaged == 1 ? " error" : " errors") + " and was not used; mend its files first.");
		}
		return opened;
	}

	/**
	 * Reads a review as far as it is whole; what is wrong with its files is among the problems of its resource.
	 *
	 * @throws InputException if there is none, or its methodology or its dates cannot be used
	 */
	public OpenedReview readQuietly(Path folder) throws InputException {
		OpenedReview opened = open(folder);
		if (opened.review().getMethodology() == null) {
			tellProblems(opened, folder);
			throw new InputException(folder + ": " + ReviewProblems.withoutMethodology(opened.review()));
		}
		List<StorageProblem> wrong = opened.dates().fileProblems();
		if (!wrong.isEmpty()) {
			throw new InputException(String.join(System.lineSeparator(), wrong.stream().map(problem -> told(folder, problem)).toList()));
		}
		return opened;
	}

	/**
	 * Opens a review whatever it holds, to be checked.
	 *
	 * @throws InputException if there is none, or its files cannot be read at all
	 */
	public OpenedReview open(Path folder) throws InputException {
		if (!Files.isDirectory(folder)) {
			throw new InputException(folder + ": There is no such folder. Name the folder of a review, which has a file `review.yaml`.");
		}
		if (!ReviewResource.isReview(folder)) {
			throw new InputException(folder + ": This is no review: it has no file `review.yaml`. Name another folder, or bring the file back, from a copy or from `.criticalfriend/generations`.");
		}
		ReviewResource resource = new ReviewResource(folder, file -> methodology(folder, file));
		try {
			resource.load(Map.of());
		} catch (IOException unreadable) {
			throw new InputException(FileMessages.notRead(folder, unreadable), unreadable);
		}
		return new OpenedReview(resource, new Dates(folder, resource.review()));
	}

	private void tellProblems(OpenedReview opened, Path folder) {
		opened.resource().problems().forEach(problem -> console.err().println(told(folder, problem)));
	}

	private static String told(Path folder, StorageProblem problem) {
		return new StorageProblem(folder.resolve(problem.file()).toString(), problem.line(), problem.column(), problem.message()).toString();
	}

	private Optional<Methodology> methodology(Path folder, Path file) {
		Path shown = folder.isAbsolute() ? file : Path.of("").toAbsolutePath().relativize(file);
		LoadedMethodology loaded = loader.get().load(shown);
		loaded.problems().stream().filter(Problem::error).forEach(console.err()::println);
		return loaded.hasErrors() ? Optional.empty() : loaded.assembly().map(Assembly::methodology);
	}

	/**
	 * Saves what a command changed.
	 *
	 * @param folder as the user named it
	 * @throws InputException if it could not be saved; then the files are as they were
	 */
	public static void save(Path folder, ReviewResource resource) throws InputException {
		try {
			resource.save(Map.of());
		} catch (IOException failed) {
			throw notSaved(folder, failed);
		}
	}

	/** Why what a command changed could not be saved. */
	public static InputException notSaved(Path folder, IOException failure) {
		if (failure instanceof ChangedOutsideException changed) {
			return new InputException(folder + ": Somebody else changed " + String.join(", ", changed.files()) + " just now. Nothing was saved; give the command again.", changed);
		}
		return new InputException(FileMessages.notWritten(folder, failure), failure);
	}
}
