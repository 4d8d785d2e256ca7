package org.criticalfriend.cli.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

import org.criticalfriend.cli.files.FileReplacement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file is replaced whole, and nothing else of it changes. */
class FileReplacementTest {

	private static final byte[] NEW = {1, 2, 3 };

	@TempDir
	Path folder;

	@Test
	void theNewContentIsThereAndNothingElse() throws IOException {
		Path file = Files.writeString(folder.resolve("file"), "old");
		FileReplacement.replace(file, NEW);
		assertArrayEquals(NEW, Files.readAllBytes(file));
		try (Stream<Path> files = Files.list(folder)) {
			assertEquals(List.of(file), files.toList());
		}
	}

	@Test
	void permissionsStay() throws IOException {
		Path file = Files.writeString(folder.resolve("file"), "old");
		Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
		FileReplacement.replace(file, NEW);
		assertEquals("rw-r--r--", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
	}

	@Test
	void aLinkStaysALink() throws IOException {
		Path file = Files.writeString(folder.resolve("file"), "old");
		Path link = Files.createSymbolicLink(folder.resolve("link"), file);
		FileReplacement.replace(link, NEW);
		assertTrue(Files.isSymbolicLink(link));
		assertArrayEquals(NEW, Files.readAllBytes(file));
	}

	@Test
	void aFileThatIsNotThereIsNotMade() {
		assertThrows(IOException.class, () -> FileReplacement.replace(folder.resolve("file"), NEW));
		assertTrue(Files.notExists(folder.resolve("file")));
	}
}
