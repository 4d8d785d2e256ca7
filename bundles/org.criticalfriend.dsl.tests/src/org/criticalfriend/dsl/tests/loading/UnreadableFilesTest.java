package org.criticalfriend.dsl.tests.loading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.criticalfriend.dsl.loading.LoadedMethodology;
import org.criticalfriend.dsl.loading.MethodologyLoader;
import org.criticalfriend.dsl.loading.Problem;
import org.criticalfriend.dsl.tests.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnreadableFilesTest {

	@TempDir
	Path folder;

	@Test
	void aMissingFileIsTold() {
		assertTold("There is no such file.", folder.resolve("home.methodology"));
	}

	@Test
	void aFolderIsTold() {
		assertTold("This is a folder; name a .methodology file in it.", folder);
	}

	@Test
	void anEmptyFileIsTold() throws IOException {
		assertTold("The file is empty; it should start with `methodology` or `part of`.", Files.writeString(folder.resolve("home.methodology"), " \n\t\n"));
	}

	@Test
	void anotherEncodingIsToldWithItsLine() throws IOException {
		Path file = folder.resolve("home.methodology");
		Files.write(file, "methodology Home \"Home\"\nparty Caf \"Café\"\n".getBytes(StandardCharsets.ISO_8859_1));
		assertTold("Line 2 is not encoded in UTF-8; save the file as UTF-8.", file);
	}

	@Test
	void aHugeFileIsToldWithoutReadingIt() throws IOException {
		Path file = folder.resolve("home.methodology");
		try (RandomAccessFile huge = new RandomAccessFile(file.toFile(), "rw")) {
			huge.setLength(100L * 1024 * 1024);
		}
		assertTold("The file has 100 MB; a methodology file may have at most 8 MB. Is it the right file?", file);
	}

	@Test
	void aFileThatIsNestedTooDeeplyIsTold() throws IOException {
		String text = "methodology Home \"Home\" kloe K \"K\" {" + "ask a \"b\" {".repeat(400_000);
		assertTold("The blocks of this methodology are nested too deeply to be read; are there too many `{`?",
				Files.writeString(folder.resolve("home.methodology"), text));
	}

	@Test
	void aTruncatedFileIsToldAtItsEnd() throws IOException {
		Path file = Files.writeString(folder.resolve("home.methodology"), "methodology Home \"Home\"\nkloe K-1 \"One\" {\n\task K-1.1 \"Why?\"\n");
		assertEquals(List.of(file + ":3:18: error: The file ends, but the block of `kloe K-1` in line 2 is not closed; add `}`."),
				load(file).problems().stream().map(Problem::toString).toList());
	}

	@Test
	void theMarkOfAByteOrderIsNoMistake() throws IOException {
		Path file = folder.resolve("home.methodology");
		Files.write(file, "\uFEFFmethodology Home \"Home\"\n".getBytes(StandardCharsets.UTF_8));
		assertEquals(List.of(), load(file).problems());
	}

	private static void assertTold(String message, Path file) {
		LoadedMethodology loaded = load(file);
		assertTrue(loaded.hasErrors());
		assertTrue(loaded.assembly().isEmpty());
		assertEquals(List.of(file + ": error: " + message), loaded.problems().stream().map(Problem::toString).toList());
	}

	private static LoadedMethodology load(Path file) {
		return Language.get(MethodologyLoader.class).load(file);
	}
}
