package org.criticalfriend.editing.generate;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Predicate;

import org.criticalfriend.mtl.output.OutputFolder;
import org.criticalfriend.mtl.output.RefusedFileException;
import org.criticalfriend.publishing.format.Format;

/** Turns pages into files of a folder, all of them or none, and compares them with those of the last time. */
public final class Generation {

	private static final String HTML = "html";

	private final List<Format> formats;
	private final boolean withFiles;

	/**
	 * @param formats   the formats of pages
	 * @param withFiles whether to write what has a format of its own too
	 */
	public Generation(List<Format> formats, boolean withFiles) {
		this.formats = List.copyOf(formats);
		this.withFiles = withFiles;
	}

	/**
	 * Writes documents into a folder, made if it does not exist; what it held before stays unless it has the same name.
	 *
	 * @param only the names of the documents wanted, without endings; empty for all
	 * @return the files in the order of formats, then of documents; last those that are gone since all were generated
	 * @throws GenerationCancelledException if somebody stopped it; then the folder is as it was
	 * @throws IOException                  if the folder cannot be written to; then it is as it was
	 */
	public List<GeneratedFile> run(Pages pages, Path folder, Collection<String> only, Progress progress) throws IOException, GenerationCancelledException {
		Map<String, byte[]> files = made(pages, only, progress);
		if (progress.isCancelled()) {
			throw new GenerationCancelledException();
		}
		Listing last = Listing.read(folder);
		List<GeneratedFile> compared = new ArrayList<>();
		try (OutputFolder output = OutputFolder.open(folder)) {
			for (Map.Entry<String, byte[]> file : files.entrySet()) {
				compared.add(compare(folder.resolve(file.getKey()), file.getValue()));
				output.write(file.getKey(), file.getValue());
			}
			List<String> gone = only.isEmpty() ? last.without(files.keySet(), endings()) : List.of();
			gone.stream().map(folder::resolve).filter(Files::exists).forEach(file -> compared.add(new GeneratedFile(file, GeneratedFile.State.GONE, Optional.empty(), Optional.empty())));
			output.write(Listing.FILE, last.with(files.keySet(), gone).toBytes());
			output.commit();
		} catch (RefusedFileException refused) {
			throw new IOException(refused.getMessage(), refused);
		}
		progress.at(files.size() + 1, files.size() + 1, folder.toString());
		return compared;
	}

	/**
	 * Writes documents into a folder as {@link #run} does, without comparing them with the last ones or leaving a record for the next time.
	 *
	 * @param only the names of the documents wanted, without endings; empty for all
	 * @return the files in the order of formats, then of documents; none, and no folder made, if no document wanted has one of the formats
	 * @throws RefusedFileException if something in the folder is in the way of a document; then the folder is as it was
	 * @throws IOException          if the folder cannot be written to; then it is as it was
	 */
	public List<Path> write(Pages pages, Path folder, Collection<String> only) throws IOException {
		Map<String, byte[]> files = madeWhole(pages, only);
		if (files.isEmpty()) {
			return List.of();
		}
		try (OutputFolder output = OutputFolder.open(folder)) {
			for (Map.Entry<String, byte[]> file : files.entrySet()) {
				output.write(file.getKey(), file.getValue());
			}
			output.commit();
		}
		return files.keySet().stream().map(folder::resolve).toList();
	}

	private Map<String, byte[]> madeWhole(Pages pages, Collection<String> only) throws IOException {
		try {
			return made(pages, only, Progress.SILENT);
		} catch (GenerationCancelledException never) {
			throw new IllegalStateException(never);
		}
	}

	private Set<String> endings() {
		Set<String> endings = new HashSet<>(formats.stream().map(Format::extension).toList());
		if (withFiles) {
			endings.add(Calendars.FORMAT);
		}
		return endings;
	}

	private Map<String, byte[]> made(Pages pages, Collection<String> only, Progress progress) throws IOException, GenerationCancelledException {
		List<List<Conversion>> groups = conversions(pages, name -> only.isEmpty() || only.contains(name));
		Map<String, byte[]> files = new LinkedHashMap<>();
		groups.forEach(group -> group.forEach(each -> files.put(each.file(), null)));
		List<Conversion> order = groups.stream().flatMap(group -> group.stream().sorted(Comparator.comparingInt(Conversion::length).reversed())).toList();
		if (!order.isEmpty()) {
			convert(order, files, progress);
		}
		return files;
	}

	/** For each format its documents; last what has a format of its own. */
	private List<List<Conversion>> conversions(Pages pages, Predicate<String> wanted) {
		List<List<Conversion>> groups = new ArrayList<>();
		for (Format format : formats) {
			groups.add(pages.pages().entrySet().stream().filter(page -> wanted.test(page.getKey())).map(page -> Conversion.of(page.getKey(), page.getValue(), format)).toList());
		}
		if (withFiles) {
			groups.add(pages.files().entrySet().stream().filter(file -> wanted.test(file.getKey().substring(0, file.getKey().lastIndexOf('.'))))
					.map(file -> Conversion.of(file.getKey(), file.getValue())).toList());
		}
		return groups;
	}

	/** Converts on all processors, in this order. */
	private void convert(List<Conversion> conversions, Map<String, byte[]> files, Progress progress) throws IOException, GenerationCancelledException {
		ExecutorService processors = Executors.newFixedThreadPool(Math.min(conversions.size(), Runtime.getRuntime().availableProcessors()));
		try {
			CompletionService<Conversion.Made> running = new ExecutorCompletionService<>(processors);
			conversions.forEach(running::submit);
			for (int done = 0; done < conversions.size(); done++) {
				if (progress.isCancelled()) {
					throw new GenerationCancelledException();
				}
				Conversion.Made made = running.take().get();
				files.put(made.file(), made.content());
				progress.at(done + 1, conversions.size() + 1, made.file());
			}
		} catch (ExecutionException failed) {
			if (failed.getCause() instanceof IOException unwritten) {
				throw unwritten;
			}
			throw new IllegalStateException(failed.getCause());
		} catch (InterruptedException stopped) {
			Thread.currentThread().interrupt();
			throw new InterruptedIOException("The documents were not finished.");
		} finally {
			processors.shutdownNow();
		}
	}

	private static GeneratedFile compare(Path file, byte[] now) throws IOException {
		byte[] before;
		try {
			before = Files.readAllBytes(file);
		} catch (NoSuchFileException none) {
			return new GeneratedFile(file, GeneratedFile.State.NEW, Optional.empty(), Optional.empty());
		}
		if (Arrays.equals(before, now)) {
			return new GeneratedFile(file, GeneratedFile.State.UNCHANGED, Optional.empty(), Optional.empty());
		}
		boolean page = file.toString().endsWith("." + HTML);
		return new GeneratedFile(file, GeneratedFile.State.CHANGED, page ? Optional.of(text(before)) : Optional.empty(), page ? Optional.of(text(now)) : Optional.empty());
	}

	private static String text(byte[] bytes) {
		return new String(bytes, StandardCharsets.UTF_8);
	}
}
