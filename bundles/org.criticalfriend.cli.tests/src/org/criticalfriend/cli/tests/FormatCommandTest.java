package org.criticalfriend.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code format}. */
class FormatCommandTest {

	private static final String UNTIDY = "methodology   M \"M\"   // why\n\n\n\nkloe K \"K\" {   ask K.1 \"A?\"   ask K.2 \"B?\" }\n";

	@TempDir
	Path folder;

	private Path file;

	@BeforeEach
	void write() throws IOException {
		file = Files.writeString(folder.resolve("untidy.methodology"), UNTIDY);
	}

	@Test
	void laysOutAFileAndNamesIt() throws IOException {
		assertEquals(List.of(file.toString()), CommandRun.of("format", file).endsWith(0).lines());
		String formatted = Files.readString(file);
		assertNotEquals(UNTIDY, formatted);
		assertTrue(formatted.contains("// why"), formatted);
	}

	@Test
	void laysOutAFileOnlyOnce() throws IOException {
		CommandRun.of("format", file).endsWith(0);
		String formatted = Files.readString(file);
		assertEquals(List.of(), CommandRun.of("format", file).endsWith(0).lines());
		assertEquals(formatted, Files.readString(file));
	}

	@Test
	void checkChangesNothingAndTellsWhatWouldChange() throws IOException {
		assertEquals(List.of(file.toString()), CommandRun.of("format", "--check", file).endsWith(1).lines());
		assertEquals(UNTIDY, Files.readString(file));
	}

	@Test
	void checkIsFineWithALaidOutFile() {
		CommandRun.of("format", file).endsWith(0);
		assertEquals(List.of(), CommandRun.of("format", "--check", file).endsWith(0).lines());
	}

	@Test
	void aFileWithASyntaxErrorIsNotTouchedAndOthersAreLaidOut() throws IOException {
		Path broken = Files.writeString(folder.resolve("broken.methodology"), "methodology M \"M\"\nkloe {\n");
		CommandRun.of("format", broken, file).endsWith(1).saysInOneLine(broken + ":2:");
		assertEquals("methodology M \"M\"\nkloe {\n", Files.readString(broken));
		assertNotEquals(UNTIDY, Files.readString(file));
	}
}
