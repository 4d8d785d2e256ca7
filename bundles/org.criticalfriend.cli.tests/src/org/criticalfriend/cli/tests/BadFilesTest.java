package org.criticalfriend.cli.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every command that reads a methodology says about files that are none. */
class BadFilesTest {

	@TempDir
	Path folder;

	private Path file;

	@BeforeEach
	void nameFile() {
		file = folder.resolve("bad.methodology");
	}

	@ParameterizedTest
	@ValueSource(strings = {"validate", "inventory", "format", "generate" })
	void aMissingFile(String command) {
		assertRefused(command, "There is no such file");
	}

	@ParameterizedTest
	@ValueSource(strings = {"validate", "inventory", "format", "generate" })
	void aFolder(String command) throws IOException {
		Files.createDirectory(file);
		assertRefused(command, "folder");
	}

	@ParameterizedTest
	@ValueSource(strings = {"validate", "inventory", "format", "generate" })
	void anEmptyFile(String command) throws IOException {
		Files.writeString(file, "");
		assertRefused(command, "empty");
	}

	@ParameterizedTest
	@ValueSource(strings = {"validate", "inventory", "format", "generate" })
	void anotherEncoding(String command) throws IOException {
		Files.write(file, "methodology M \"M\"\nstrand S \"Entw\u00fcrfe\"\n".getBytes(StandardCharsets.ISO_8859_1));
		assertRefused(command, "2");
		assertRefused(command, "UTF-8");
	}

	@ParameterizedTest
	@ValueSource(strings = {"validate", "inventory", "format", "generate" })
	void aFileOfAHundredMegabytes(String command) throws IOException {
		try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
			large.setLength(100L << 20);
		}
		Assertions.assertTimeout(Duration.ofSeconds(10), () -> assertRefused(command, "100 MB"));
	}

	@ParameterizedTest
	@ValueSource(strings = {"validate", "inventory", "format", "generate" })
	void aTruncatedFile(String command) throws IOException {
		Files.writeString(file, "methodology M \"M\"\nkloe K \"K\" { ask K.1 \"Is");
		assertRefused(command, ":2");
	}

	@ParameterizedTest
	@ValueSource(strings = {"validate", "inventory", "generate" })
	void aFileThatIncludesItself(String command) throws IOException {
		Files.writeString(file, "methodology M \"M\"\ninclude \"bad.methodology\"\n");
		assertRefused(command, ":2:");
	}

	private void assertRefused(String command, String word) {
		Path out = folder.resolve("out");
		CommandRun run = command.equals("generate") ? CommandRun.of(command, file, "--out", out) : CommandRun.of(command, file);
		run.endsWith(1);
		String said = run.out() + run.err();
		assertTrue(said.contains(file + ":"), said);
		assertTrue(said.contains(word), () -> "no `" + word + "` in: " + said);
		assertFalse(said.contains("Exception") || said.contains("\tat "), said);
		assertFalse(Files.exists(out), "something was generated");
	}
}
