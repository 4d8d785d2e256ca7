package org.criticalfriend.mtl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.criticalfriend.mtl.output.OutputFolder;
import org.criticalfriend.mtl.output.RefusedFileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {
	@TempDir
	Path folder;

	@Test
	void filesAppearAtTheCommitAndNothingIsLeftBeside() throws IOException {
		Path target = folder.resolve("out");
		try (OutputFolder output = OutputFolder.open(target)) {
			output.write("a/b.txt", "text", StandardCharsets.UTF_8);
			assertFalse(Files.exists(target));
			output.commit();
		}
		assertEquals("text", Files.readString(target.resolve("a/b.txt")));
		assertEquals(List.of(target), list(folder));
	}

	@Test
	void withoutACommitTheFolderStaysAsItWas() throws IOException {
		Path target = existing("old.txt", "old");
		try (OutputFolder output = OutputFolder.open(target)) {
			output.write("old.txt", "new", StandardCharsets.UTF_8);
			output.write("more.txt", "new", StandardCharsets.UTF_8);
		}
		assertEquals("old", Files.readString(target.resolve("old.txt")));
		assertFalse(Files.exists(target.resolve("more.txt")));
		assertEquals(List.of(target), list(folder));
	}

	@Test
	void ifOneFileCannotBeMovedThoseBeforeItAreTakenBack() throws IOException {
		Path target = existing("a.txt", "old");
		try (OutputFolder output = OutputFolder.open(target)) {
			output.write("a.txt", "new", StandardCharsets.UTF_8);
			output.write("b/c.txt", "new", StandardCharsets.UTF_8);
			Files.writeString(target.resolve("b"), "a file in the place of the folder");
			assertThrows(IOException.class, output::commit);
		}
		assertEquals("old", Files.readString(target.resolve("a.txt")));
		assertEquals(List.of(target), list(folder));
	}

	@Test
	void aFileThatIsAppendedToIsReadFromTheFolderFirst() throws IOException {
		Path target = existing("log.txt", "one\n");
		try (OutputFolder output = OutputFolder.open(target)) {
			output.append("log.txt", "two\n", StandardCharsets.UTF_8);
			output.append("log.txt", "three\n", StandardCharsets.UTF_8);
			assertEquals("one\ntwo\nthree\n", output.existing("log.txt", StandardCharsets.UTF_8));
			assertEquals("one\n", Files.readString(target.resolve("log.txt")));
			output.commit();
		}
		assertEquals("one\ntwo\nthree\n", Files.readString(target.resolve("log.txt")));
	}

	@Test
	void nothingIsWrittenThroughSymbolicLinks() throws IOException {
		Path target = existing("kept.txt", "kept");
		Path outside = Files.createDirectory(folder.resolve("outside"));
		try {
			Files.createSymbolicLink(target.resolve("link"), outside);
			Files.createSymbolicLink(target.resolve("file.txt"), outside.resolve("file.txt"));
		} catch (UnsupportedOperationException | FileSystemException noLinks) {
			assumeTrue(false, "this file system has no symbolic links");
		}
		try (OutputFolder output = OutputFolder.open(target)) {
			RefusedFileException refused = assertThrows(RefusedFileException.class, () -> output.write("link/x.txt", "x", StandardCharsets.UTF_8));
			assertTrue(refused.getMessage().contains("`link`"), refused.getMessage());
			assertThrows(RefusedFileException.class, () -> output.write("file.txt", "x", StandardCharsets.UTF_8));
			assertThrows(RefusedFileException.class, () -> output.existing("link/x.txt", StandardCharsets.UTF_8));
			output.commit();
		}
		assertEquals(List.of(), list(outside));
	}

	@Test
	void aFolderInThePlaceOfAFileIsRefused() throws IOException {
		Path target = existing("a/b.txt", "old");
		try (OutputFolder output = OutputFolder.open(target)) {
			assertThrows(RefusedFileException.class, () -> output.write("a", "x", StandardCharsets.UTF_8));
		}
	}

	@Test
	void aFileInThePlaceOfTheFolderIsRefused() throws IOException {
		Path file = Files.writeString(folder.resolve("out"), "a file");
		FileSystemException refused = assertThrows(FileSystemException.class, () -> OutputFolder.open(file));
		assertTrue(refused.getMessage().contains("must be a folder"), refused.getMessage());
	}

	private Path existing(String name, String content) throws IOException {
		Path target = folder.resolve("out");
		Files.createDirectories(target.resolve(name).getParent());
		Files.writeString(target.resolve(name), content);
		return target;
	}

	private static List<Path> list(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.sorted().toList();
		}
	}
}
