package org.criticalfriend.cli.reviews;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.criticalfriend.cli.console.Console;
import org.criticalfriend.cli.console.InputException;
import org.criticalfriend.cli.files.FileMessages;
import org.criticalfriend.dsl.loading.LoadedMethodology;
import org.criticalfriend.dsl.loading.MethodologyLoader;
import org.criticalfriend.dsl.loading.Problem;
import org.criticalfriend.methodology.Methodology;
import org.criticalfriend.methodology.assembly.Assembly;
import org.criticalfriend.planning.calendar.LocalDays;
import org.criticalfriend.planning.calendar.LocalDaysReader;
import org.criticalfriend.planning.calendar.WorkingCalendar;
import org.criticalfriend.planning.deadlines.Plan;
import org.criticalfriend.planning.deadlines.ReviewPlan;
import org.criticalfriend.review.Review;
import org.criticalfriend.review.storage.ChangedOutsideException;
import org.criticalfriend.review.storage.ReviewResource;
import org.criticalfriend.review.storage.StorageProblem;

/** Reads the review that a command works on. */
public final class ReviewInput {

	/** The file in the folder of a review that names days on which its host is closed or at work, other than all others are. */
	public static final String LOCAL_DAYS = "local-days.txt";

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
		problems(opened, folder).forEach(console.err()::println);
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

	/** What is wrong with the files of a review, as commands tell it. */
	public List<String> problems(OpenedReview opened, Path folder) {
		return opened.resource().problems().stream().map(problem -> told(folder, problem)).toList();
	}

	private static String told(Path folder, StorageProblem problem) {
		return new StorageProblem(folder.resolve(problem.file()).toString(), problem.line(), problem.column(), problem.message()).toString();
	}

	/**
	 * Reads a review as far as it is whole; what is wrong with its files is among the problems of its resource.
	 *
	 * @throws InputException if there is none, or its methodology cannot be used
	 */
	public OpenedReview readQuietly(Path folder) throws InputException {
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
		if (resource.review().getMethodology() == null) {
			problemsOnly(resource, folder);
			String file = resource.review().getMethodologyFile();
			throw new InputException(folder + ": " + (file == null ? "The review does not say which methodology it follows; write `methodologyFile: ` and its file into review.yaml."
					: "The methodology `" + file + "` could not be used; mend it, or mend `methodologyFile` in review.yaml."));
		}
		return new OpenedReview(resource, plan(folder, resource.review()));
	}

	private static Plan plan(Path folder, Review review) throws InputException {
		try {
			return ReviewPlan.of(review, calendar(folder, review.getMethodology()));
		} catch (DateTimeException beyond) {
			throw new InputException(folder.resolve("review.yaml") + ": error: The dates of the review cannot be right. " + beyond.getMessage(), beyond);
		}
	}

	private void problemsOnly(ReviewResource resource, Path folder) {
		resource.problems().forEach(problem -> console.err().println(told(folder, problem)));
	}

	private Optional<Methodology> methodology(Path folder, Path file) {
		Path shown = folder.isAbsolute() ? file : Path.of("").toAbsolutePath().relativize(file);
		LoadedMethodology loaded = loader.get().load(shown);
		loaded.problems().stream().filter(Problem::error).forEach(console.err()::println);
		return loaded.hasErrors() ? Optional.empty() : loaded.assembly().map(Assembly::methodology);
	}

	/** The working days of a methodology's nation, and what the review's folder says otherwise. */
	private static WorkingCalendar calendar(Path folder, Methodology methodology) throws InputException {
		Path file = folder.resolve(LOCAL_DAYS);
		if (!Files.exists(file)) {
			return WorkingCalendar.of(methodology.getCalendar());
		}
		try {
			LocalDays days = LocalDaysReader.read(file.toString(), Files.readString(file));
			if (!days.problems().isEmpty()) {
				throw new InputException(String.join(System.lineSeparator(), days.problems().stream().map(Object::toString).toList()));
			}
			return WorkingCalendar.of(methodology.getCalendar(), days);
		} catch (IOException unreadable) {
			throw new InputException(FileMessages.notRead(file, unreadable), unreadable);
		}
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
		} catch (ChangedOutsideException changed) {
			throw new InputException(folder + ": Somebody else changed " + String.join(", ", changed.files()) + " just now. Nothing was saved; give the command again.", changed);
		} catch (IOException failed) {
			throw new InputException(FileMessages.notWritten(folder, failed), failed);
		}
	}
}
