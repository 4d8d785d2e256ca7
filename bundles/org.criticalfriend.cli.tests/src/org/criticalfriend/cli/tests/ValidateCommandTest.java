package org.criticalfriend.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code validate}. */
class ValidateCommandTest {

	@TempDir
	Path folder;

	@Test
	void aRightFileIsFine() throws IOException {
		Path file = write("right.methodology", "methodology Right \"Right\"\n");
		assertEquals(List.of("No errors, no warnings in 1 file."), CommandRun.of("validate", file).endsWith(0).lines());
	}

	@Test
	void aWrongNameIsToldWithItsPlaceAndTheNearestName() throws IOException {
		Path file = write("wrong.methodology", "methodology Wrong \"Wrong\"\nparty Team \"Team\"\nrole Lead \"Lead\" in Tem\n");
		assertEquals(List.of(file + ":3:21: error: There is no party `Tem`; did you mean `Team`?", "1 error, no warnings in 1 file."),
				CommandRun.of("validate", file).endsWith(1).lines());
	}

	@Test
	void aMethodologyAndItsPartsAreCheckedOnce() throws IOException {
		Path main = write("main.methodology", "methodology Main \"Main\"\ninclude \"part.methodology\"\n");
		Path part = write("part.methodology", "part of \"main.methodology\"\nrole Lead \"Lead\" in Nobody\n");
		assertEquals(2, CommandRun.of("validate", main, part).endsWith(1).lines().size());
		assertEquals("1 error, no warnings in 2 files.", CommandRun.of("validate", part, main).endsWith(1).lines().get(1));
	}

	@Test
	void filesThatCannotBeReadDoNotKeepOthersFromBeingChecked() throws IOException {
		Path right = write("right.methodology", "methodology Right \"Right\"\n");
		List<String> lines = CommandRun.of("validate", folder.resolve("missing.methodology"), right).endsWith(1).lines();
		assertEquals("1 error, no warnings in 2 files.", lines.get(1));
	}

	private Path write(String name, String text) throws IOException {
		return Files.writeString(folder.resolve(name), text);
	}
}
