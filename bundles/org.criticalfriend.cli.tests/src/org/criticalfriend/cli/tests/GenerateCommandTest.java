package org.criticalfriend.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code generate}. */
class GenerateCommandTest {

	@TempDir
	Path folder;

	private Path file;
	private Path out;

	@BeforeEach
	void writeMethodology() throws IOException {
		file = Files.writeString(folder.resolve("small.methodology"), """
				methodology Small "Small review"
				party Team "Team"
				role Lead "Lead" in Team
				kloe K-1 "Strategy" { ask K-1.1 "Is there one?" }
				form Notes "Notes" by Lead informs K-1 { row N-1 "What was seen?" text }
				chapter 1 Start "Start" { "Read this first." }
				""");
		out = folder.resolve("out");
	}

	@Test
	void writesTheDocumentsAndNamesThem() throws IOException {
		CommandRun run = CommandRun.of("generate", file, "--out", out).endsWith(0);
		assertEquals("", run.err());
		assertTrue(run.lines().contains(out.resolve("manual.html").toString()), run.out());
		assertTrue(Files.readString(out.resolve("manual.html")).contains("Read this first."));
		assertEquals(run.lines().size(), contents(out).size());
	}

	@Test
	void theSameMethodologyGivesTheSameDocuments() throws IOException {
		CommandRun.of("generate", file, "--out", out).endsWith(0);
		Map<String, String> first = contents(out);
		CommandRun.of("generate", file, "--out", out).endsWith(0);
		assertEquals(first, contents(out));
	}

	@Test
	void onlyWritesOnlyWhatIsNamed() throws IOException {
		CommandRun.of("generate", file, "--out", out, "--only", "manual").endsWith(0);
		assertEquals(Set.of("manual.html"), contents(out).keySet());
	}

	@Test
	void anUnknownNameIsWrongUsageAndTheNearestIsNamed() {
		CommandRun run = CommandRun.of("generate", file, "--out", out, "--only", "manaul").endsWith(2);
		assertTrue(run.err().contains("did you mean `manual`?"), run.err());
		assertFalse(Files.exists(out));
	}

	@Test
	void aMethodologyWithErrorsLeavesTheFolderAsItWas() throws IOException {
		CommandRun.of("generate", file, "--out", out).endsWith(0);
		Map<String, String> before = contents(out);
		Files.writeString(file, "methodology Small \"Small review\"\nrole Lead \"Lead\" in Nobody\n");
		CommandRun run = CommandRun.of("generate", file, "--out", out).endsWith(1);
		assertTrue(run.err().contains(file + ":2:"), run.err());
		assertEquals(before, contents(out));
	}

	@Test
	void anOutputThatIsAFileStaysThatFile() throws IOException {
		Files.writeString(out, "mine");
		CommandRun.of("generate", file, "--out", out).endsWith(1).saysInOneLine(out);
		assertEquals("mine", Files.readString(out));
	}

	@Test
	void anOutputBelowAFileIsRefused() throws IOException {
		Files.writeString(out, "mine");
		CommandRun.of("generate", file, "--out", out.resolve("below")).endsWith(1).saysInOneLine(out.resolve("below"));
	}

	@Test
	void aFolderInTheWayOfADocumentIsNotRemoved() throws IOException {
		Path mine = Files.createDirectories(out.resolve("manual.html")).resolve("mine.txt");
		Files.writeString(mine, "mine");
		CommandRun.of("generate", file, "--out", out).endsWith(1).saysInOneLine("manual.html");
		assertEquals(Map.of("manual.html/mine.txt", "mine"), contents(out));
	}

	@Test
	void aFolderThatMayNotBeWrittenToIsNamed() throws IOException {
		Path closed = Files.createDirectory(folder.resolve("closed"), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("r-x------")));
		assumeFalse(Files.isWritable(closed), "this user may write everywhere");
		CommandRun.of("generate", file, "--out", closed.resolve("out")).endsWith(1).saysInOneLine(closed.resolve("out"));
	}

	@Test
	void aPlaceWhereNobodyMayWriteIsNamed() {
		Path processes = Path.of("/proc");
		assumeTrue(Files.isDirectory(processes.resolve("self")), "this system has no /proc");
		CommandRun.of("generate", file, "--out", processes.resolve("out")).endsWith(1).saysInOneLine("/proc/out: ");
	}

	private static Map<String, String> contents(Path folder) throws IOException {
		Map<String, String> contents = new TreeMap<>();
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path each : files.filter(Files::isRegularFile).toList()) {
				contents.put(folder.relativize(each).toString(), Files.readString(each));
			}
		}
		return contents;
	}
}
