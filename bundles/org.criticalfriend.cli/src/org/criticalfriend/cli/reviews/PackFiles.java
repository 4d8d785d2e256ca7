package org.criticalfriend.cli.reviews;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.criticalfriend.mtl.output.OutputFolder;
import org.criticalfriend.publishing.format.Format;

/** Files made from pages, in several formats, written all together or not at all. */
public final class PackFiles {

	private final Map<String, byte[]> files = new LinkedHashMap<>();

	private record Made(String name, byte[] content) {
	}

	/**
	 * Adds pages in a format, on all processors; the order of the files is that of the pages.
	 *
	 * @throws IOException if a page cannot be had in the format
	 */
	public void add(Map<String, String> pages, Format format) throws IOException {
		try {
			List<Made> made = pages.entrySet().parallelStream()
					.map(page -> new Made(page.getKey() + "." + format.extension(), converted(page.getValue(), format))).toList();
			made.forEach(each -> files.put(each.name(), each.content()));
		} catch (UncheckedIOException failed) {
			throw failed.getCause();
		}
	}

	private static byte[] converted(String page, Format format) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try {
			format.write(page, out);
		} catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
		return out.toByteArray();
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
