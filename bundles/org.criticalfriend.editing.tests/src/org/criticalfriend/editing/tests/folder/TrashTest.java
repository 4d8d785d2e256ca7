package org.criticalfriend.editing.tests.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.criticalfriend.editing.folder.Trash;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was deleted can be brought back. */
class TrashTest {

	@TempDir
	private Path folder;
	private Trash trash;
	private Instant now = Instant.parse("2027-03-09T10:00:00Z");

	@BeforeEach
	void make() {
		trash = new Trash(folder.resolve("trash"), () -> now);
	}

	@Test
	void aFolderComesBackWithAllItHad() throws IOException {
		Path file = folder.resolve("reviews/a/answers/one.yaml");
		Files.createDirectories(file.getParent());
		Files.writeString(file, "answer");
		trash.delete(folder.resolve("reviews/a"));
		assertFalse(Files.exists(folder.resolve("reviews/a")));
		trash.restore(trash.all().get(0));
		assertEquals("answer", Files.readString(file));
		assertEquals(List.of(), trash.all());
	}

	@Test
	void twoFilesOfOneNameAreBothKeptTheLastDeletedFirst() throws IOException {
		Path file = folder.resolve("origin");
		for (String text : List.of("first", "second")) {
			Files.writeString(file, text);
			trash.delete(file);
			now = now.plusSeconds(1);
		}
		assertEquals(List.of("second", "first"), trash.all().stream().map(each -> {
			try {
				return Files.readString(each.place());
			} catch (IOException failed) {
				throw new AssertionError(failed);
			}
		}).toList());
	}

	@Test
	void nothingIsBroughtBackOverSomethingElse() throws IOException {
		Path file = Files.writeString(folder.resolve("a.methodology"), "old");
		Trash.Entry entry = trash.delete(file);
		Files.writeString(file, "new");
		assertThrows(FileAlreadyExistsException.class, () -> trash.restore(entry));
		assertEquals("new", Files.readString(file));
		assertEquals(1, trash.all().size());
	}

	@Test
	void whatCannotBeDeletedLeavesNothingInTheTrash() throws IOException {
		assertThrows(IOException.class, () -> trash.delete(folder.resolve("none")));
		assertEquals(List.of(), trash.all());
		try (Stream<Path> slots = Files.list(folder.resolve("trash"))) {
			assertEquals(0, slots.count());
		}
	}

	@Test
	void anEmptiedTrashHasNothing() throws IOException {
		trash.delete(Files.writeString(folder.resolve("a"), ""));
		trash.empty();
		assertEquals(List.of(), trash.all());
		assertTrue(Files.isDirectory(folder.resolve("trash")));
	}
}
