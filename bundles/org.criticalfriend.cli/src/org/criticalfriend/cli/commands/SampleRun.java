package org.criticalfriend.cli.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

import org.criticalfriend.cli.console.Console;
import org.criticalfriend.cli.console.InputException;
import org.criticalfriend.cli.reviews.OpenedReview;
import org.criticalfriend.cli.reviews.ReviewInput;
import org.criticalfriend.editing.sampling.SampleException;
import org.criticalfriend.editing.sampling.SampleRequest;
import org.criticalfriend.editing.sampling.SampleTaking;
import org.criticalfriend.methodology.Sample;
import org.criticalfriend.planning.sampling.ListProblem;
import org.criticalfriend.review.CaseSample;

/** Takes one sample for a review and saves it. */
final class SampleRun {

	private final Console console;
	private final Path folder;
	private final OpenedReview opened;

	/** @param folder of the review, as the user named it */
	SampleRun(Console console, Path folder, OpenedReview opened) {
		this.console = console;
		this.folder = folder;
		this.opened = opened;
	}

	/**
	 * Takes the sample; what is wrong with the list is told on standard error.
	 *
	 * @throws InputException if it is not possible; then neither the review nor the key was changed
	 */
	CaseSample take(Sample sample, SampleRequest request) throws InputException {
		SampleTaking taking = new SampleTaking(folder, opened.review(), request, this::tell);
		if (taking.isTaken(sample) && !request.replace()) {
			throw new InputException("The sample `" + sample.getName() + "` was taken already; say --replace to take it anew.");
		}
		try {
			return taking.take(sample, this::save);
		} catch (SampleException refused) {
			throw new InputException(refused.getMessage(), refused);
		} catch (IOException failed) {
			throw ReviewInput.notSaved(folder, failed);
		}
	}

	private void save(Runnable change) throws IOException {
		change.run();
		opened.resource().save(Map.of());
	}

	private void tell(ListProblem problem) {
		console.err().println((problem.error() ? "error: " : "warning: ") + problem + ".");
	}
}
