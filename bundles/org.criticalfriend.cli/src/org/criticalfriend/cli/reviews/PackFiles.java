package org.criticalfriend.cli.reviews;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.criticalfriend.mtl.output.OutputFolder;
import org.criticalfriend.publishing.format.Format;

/** Files made from pages, in several formats, written all together or not at all. */
public final class PackFiles {

	private final Map<String, byte[]> files = new LinkedHashMap<>();

	/**
	 * Adds pages in formats, on all processors, the long pages of each format first; the order of the files is that of the formats, then of the pages.
	 *
	 * @throws IOException if a page cannot be had in a format
	 */
	public void add(Map<String, String> pages, List<Format> formats) throws IOException {
		List<Conversion> conversions = new ArrayList<>();
		formats.forEach(format -> pages.forEach((name, page) -> conversions.add(new Conversion(name, page, format))));
		conversions.forEach(conversion -> files.put(conversion.file(), null));
		ExecutorService processors = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
		try {
			Map<Conversion, Future<byte[]>> results = new LinkedHashMap<>();
			for (Format format : formats) {
				conversions.stream().filter(each -> each.format() == format).sorted(Comparator.comparingInt(Conversion::length).reversed())
						.forEach(each -> results.put(each, processors.submit(each)));
			}
			for (Map.Entry<Conversion, Future<byte[]>> result : results.entrySet()) {
				files.put(result.getKey().file(), content(result.getValue()));
			}
		} finally {
			processors.shutdownNow();
		}
	}

	private static byte[] content(Future<byte[]> result) throws IOException {
		try {
			return result.get();
		} catch (ExecutionException failed) {
			if (failed.getCause() instanceof IOException unwritten) {
				throw unwritten;
			}
			throw new IllegalStateException(failed.getCause());
		} catch (InterruptedException stopped) {
			Thread.currentThread().interrupt();
			throw new InterruptedIOException("the documents were not finished");
		}
	}

	/** Adds a file. */
	public void add(String name, byte[] content) {
		files.put(name, content);
	}

	/** Whether no file was added. */
	public boolean isEmpty() {
		return files.isEmpty();
	}

	/**
	 * Writes the files into a folder; what it held before stays unless it has the same name.
	 *
	 * @return the files, in the order in which they were added
	 * @throws IOException if the folder cannot be written to; then it is as it was before
	 */
	public List<Path> writeInto(Path folder) throws IOException {
		List<Path> written = new ArrayList<>();
		try (OutputFolder output = OutputFolder.open(folder)) {
			for (Map.Entry<String, byte[]> file : files.entrySet()) {
				output.write(file.getKey(), file.getValue());
				written.add(folder.resolve(file.getKey()));
			}
			output.commit();
		}
		return written;
	}
}
