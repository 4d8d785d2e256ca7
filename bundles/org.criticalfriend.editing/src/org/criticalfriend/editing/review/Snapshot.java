package org.criticalfriend.editing.review;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.criticalfriend.review.storage.disk.RealDisk;
import org.criticalfriend.review.storage.disk.Transaction;

/**
 * The files of a review as they were at one moment.
 *
 * @param files their contents, by their names relative to the folder
 */
record Snapshot(Map<String, byte[]> files) {

	private static final String SUFFIX = ".yaml";

	/** Reads the files of a folder; a save that was committed and not finished counts as done. */
	static Snapshot of(Path folder) throws IOException {
		Transaction reading = new Transaction(folder, new RealDisk());
		Map<String, byte[]> files = new TreeMap<>();
		for (String name : reading.names()) {
			if (name.endsWith(SUFFIX)) {
				Optional<byte[]> content = reading.content(name);
				content.ifPresent(bytes -> files.put(name, bytes));
			}
		}
		return new Snapshot(files);
	}

	static Snapshot read(byte[] zip) throws IOException {
		Map<String, byte[]> files = new TreeMap<>();
		try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				files.put(entry.getName(), in.readAllBytes());
			}
		}
		return new Snapshot(files);
	}

	byte[] toZip() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			for (Map.Entry<String, byte[]> file : files.entrySet()) {
				zip.putNextEntry(new ZipEntry(file.getKey()));
				zip.write(file.getValue());
			}
		}
		return bytes.toByteArray();
	}

	boolean isSameAs(Snapshot other) {
		return files.keySet().equals(other.files.keySet()) && files.entrySet().stream().allMatch(file -> Arrays.equals(file.getValue(), other.files.get(file.getKey())));
	}

	void writeInto(Path folder) throws IOException {
		for (Map.Entry<String, byte[]> file : files.entrySet()) {
			Path place = folder.resolve(file.getKey()).normalize();
			if (!place.startsWith(folder)) {
				throw new IOException("The journal names a file outside the review: " + file.getKey());
			}
			Files.createDirectories(place.getParent());
			Files.write(place, file.getValue());
		}
	}
}
