package org.criticalfriend.editing.tests.files;

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

import org.criticalfriend.editing.files.AtomicFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file is replaced whole, and nothing else of it changes. */
class AtomicFileTest {

	private static final byte[] NEW = {1, 2, 3 };

	@TempDir
	private Path folder;

	@Test
	void theNewContentIsThereAndNothingElse() throws IOException {
		Path file = Files.writeString(folder.resolve("file"), "old");
		AtomicFile.write(file, NEW);
		assertArrayEquals(NEW, Files.readAllBytes(file));
		assertOnly(file);
	}

	@Test
	void aFileThatIsNotThereIsMade() throws IOException {
		Path file = folder.resolve("file");
		AtomicFile.write(file, NEW);
		assertArrayEquals(NEW, Files.readAllBytes(file));
		assertOnly(file);
	}

	@Test
	void permissionsStay() throws IOException {
		Path file = Files.writeString(folder.resolve("file"), "old");
		Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
		AtomicFile.write(file, NEW);
		assertEquals("rw-r--r--", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
	}

	@Test
	void aNewFileHasThePermissionsOfNewFiles() throws IOException {
		Path usual = Files.writeString(folder.resolve("usual"), "");
		Path file = folder.resolve("file");
		AtomicFile.write(file, NEW);
		assertEquals(Files.getPosixFilePermissions(usual), Files.getPosixFilePermissions(file));
	}

	@Test
	void aLinkStaysALink() throws IOException {
		Path file = Files.writeString(folder.resolve("file"), "old");
		Path link = Files.createSymbolicLink(folder.resolve("link"), file);
		AtomicFile.write(link, NEW);
		assertTrue(Files.isSymbolicLink(link));
		assertArrayEquals(NEW, Files.readAllBytes(file));
	}

	@Test
	void nothingIsLeftOfWhatCouldNotBeWritten() throws IOException {
		Path inTheWay = Files.createDirectories(folder.resolve("file/below")).getParent();
		assertThrows(IOException.class, () -> AtomicFile.write(inTheWay, NEW));
		assertOnly(inTheWay);
	}

	private void assertOnly(Path file) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			assertEquals(List.of(file), files.toList());
		}
	}
}
