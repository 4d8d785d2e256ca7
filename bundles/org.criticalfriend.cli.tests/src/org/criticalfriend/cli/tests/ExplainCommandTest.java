package org.criticalfriend.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code explain}. */
class ExplainCommandTest {

	@TempDir
	Path folder;

	@BeforeEach
	void write() throws IOException {
		Files.writeString(folder.resolve("base.methodology"), """
				methodology Base "Base review" version "1.0"
				role Lead "Leader" { duty D-1 "Lead" duty D-2 "Follow" }
				""");
		Files.writeString(folder.resolve("variant.methodology"), """
				methodology Variant "Variant review" version "1.1" extends "base.methodology"
				add to Lead after D-1: duty D-1a "Lead well"
				reword D-2 as "Follow closely"
				role Guest "Guest"
				""");
	}

	@Test
	void aVariantIsComparedWithItsBase() {
		assertEquals(List.of("“Variant review” version 1.1 differs from “Base review” version 1.0 in 3 ways.", "", "Added (2)",
				"- Adds the duty D-1a “Lead well” to the role “Leader” after D-1.", "- Adds the role “Guest” after “Leader”.", "", "Reworded (1)",
				"- Rewords D-2 from “Follow” to “Follow closely”."), CommandRun.of("explain", folder.resolve("variant.methodology")).endsWith(0).lines());
	}

	@Test
	void anyTwoMethodologiesAreCompared() throws IOException {
		Path other = Files.writeString(folder.resolve("other.methodology"), "methodology Other \"Other\"\nrole Lead \"Leader\" { duty D-1 \"Lead\" }");
		assertEquals(List.of("“Other” differs from “Base review” version 1.0 in one way.", "", "Removed (1)", "- Removes the duty D-2 “Follow” from the role “Leader”."),
				CommandRun.of("explain", other, "--from", folder.resolve("base.methodology")).endsWith(0).lines());
	}

	@Test
	void aFileDoesNotDifferFromItself() {
		Path base = folder.resolve("base.methodology");
		assertEquals(List.of("“Base review” version 1.0 does not differ from “Base review” version 1.0."),
				CommandRun.of("explain", base, "--from", base).endsWith(0).lines());
	}

	@Test
	void aMethodologyThatExtendsNoneNeedsAnother() {
		Path base = folder.resolve("base.methodology");
		CommandRun.of("explain", base).endsWith(1).saysInOneLine(base, "is not a variant", "--from");
	}
}
