package org.criticalfriend.workbench.generate;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

import org.criticalfriend.editing.generate.Calendars;
import org.criticalfriend.editing.generate.GeneratedFile;
import org.criticalfriend.editing.generate.Generation;
import org.criticalfriend.editing.generate.GenerationCancelledException;
import org.criticalfriend.editing.generate.Pages;
import org.criticalfriend.editing.generate.Progress;
import org.criticalfriend.publishing.Formats;
import org.criticalfriend.workbench.models.Methodologies;

/** One generation of documents, in the background. */
final class GenerationRun implements Callable<GenerationRun.Result>, Progress {

	/** How far it is. */
	record Step(int done, int all, String what) {
	}

	/**
	 * What came of it.
	 *
	 * @param files none if it was cancelled
	 * @param gaps  how many placeholders of a review have nothing yet
	 */
	record Result(Path folder, Optional<List<GeneratedFile>> files, int gaps) {
	}

	private final Source source;
	private final List<String> formats;
	private final Path folder;
	private final Methodologies methodologies;
	private final Consumer<Step> steps;
	private volatile boolean cancelled;

	/** @param steps told in the background */
	GenerationRun(Source source, List<String> formats, Path folder, Methodologies methodologies, Consumer<Step> steps) {
		this.source = source;
		this.formats = formats;
		this.folder = folder;
		this.methodologies = methodologies;
		this.steps = steps;
	}

	@Override
	public Result call() throws IOException {
		Formats known = new Formats();
		Generation generation = new Generation(formats.stream().map(known::named).flatMap(Optional::stream).toList(), formats.contains(Calendars.FORMAT));
		steps.accept(new Step(0, 1, "Reading " + source.name()));
		Pages pages = source.pages(methodologies, LocalDate.now());
		try {
			List<GeneratedFile> files = generation.run(pages, folder, List.of(), this);
			return new Result(folder, Optional.of(files), pages.gaps().size());
		} catch (GenerationCancelledException stopped) {
			return new Result(folder, Optional.empty(), 0);
		}
	}

	@Override
	public void at(int done, int all, String what) {
		steps.accept(new Step(done, all, what));
	}

	@Override
	public boolean isCancelled() {
		return cancelled;
	}

	/** Stops it before its next step; the folder stays as it was. */
	void cancel() {
		cancelled = true;
	}
}
