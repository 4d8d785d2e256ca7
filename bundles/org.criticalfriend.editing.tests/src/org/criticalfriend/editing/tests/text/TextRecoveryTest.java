package org.criticalfriend.editing.tests.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.criticalfriend.editing.difference.DifferenceLine;
import org.criticalfriend.editing.journal.JournalFolder;
import org.criticalfriend.editing.tests.Examples;
import org.criticalfriend.editing.text.TextDocument;
import org.criticalfriend.editing.text.TextEdit;
import org.criticalfriend.editing.text.TextRecovery;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever happens to the process, what was typed can be recovered. */
class TextRecoveryTest {

	private static final int ENOUGH = 200;

	@TempDir
	private Path folder;
	private Path file;

	@BeforeEach
	void write() throws IOException {
		file = folder.resolve("harbour.methodology");
		Files.writeString(file, "methodology Harbour \"Harbour review\" {\n}\n");
	}

	private TextRecovery recovery() throws IOException {
		return new TextRecovery(Examples.journals(folder).left(file).orElseThrow());
	}

	@Test
	void aKilledProcessLosesNothingItHasTold() throws IOException, InterruptedException, URISyntaxException {
		Path journals = folder.resolve("journals");
		Process typing = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", classPath(), TypingProcess.class.getName(), file.toString(),
				journals.toString()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
		int told = 0;
		try (BufferedReader out = typing.inputReader()) {
			while (told < ENOUGH) {
				told = Integer.parseInt(out.readLine());
			}
			typing.toHandle().destroyForcibly();
			for (String line = out.readLine(); line != null; line = out.readLine()) {
				told = Math.max(told, line.isEmpty() ? 0 : Integer.parseInt(line));
			}
			typing.waitFor();
		} finally {
			typing.destroyForcibly();
		}
		String recovered = recovery().text();
		String typed = recovered.substring(Files.readString(file).length());
		assertEquals("x".repeat(typed.length()), typed);
		assertTrue(typed.length() == told || typed.length() == told + 1, typed.length() + " of " + told);
	}

	/** Works on a plain class path and inside OSGi. */
	private static String classPath() throws URISyntaxException {
		List<String> places = new ArrayList<>();
		for (Class<?> each : List.of(TypingProcess.class, TextDocument.class, com.google.gson.Gson.class)) {
			Path place = Path.of(each.getProtectionDomain().getCodeSource().getLocation().toURI());
			places.add(place.toString());
			places.add(place.resolve("target/classes").toString());
		}
		return String.join(File.pathSeparator, places);
	}

	@Test
	void cutAnywhereTheJournalGivesWhatWasTypedBefore() throws IOException {
		TextDocument document = TextDocument.open(file, Examples.journals(folder));
		List<String> states = new ArrayList<>();
		for (String letter : List.of("a", "é", "“", "\n", "𝒳")) {
			document.edit(new TextEdit(3, states.size() % 2, letter));
			states.add(document.text());
		}
		document.leave();
		Path journal;
		try (Stream<Path> files = Files.list(folder.resolve("journals"))) {
			journal = files.findFirst().orElseThrow();
		}
		byte[] whole = Files.readAllBytes(journal);
		int newest = -1;
		for (int cut = 0; cut <= whole.length; cut++) {
			Files.write(journal, Arrays.copyOf(whole, cut));
			if (Examples.journals(folder).left(file).isPresent()) {
				int state = states.indexOf(recovery().text());
				assertTrue(state >= newest, "cut at " + cut);
				newest = state;
			} else {
				assertEquals(-1, newest, "cut at " + cut);
			}
		}
		assertEquals(states.size() - 1, newest);
	}

	@Test
	void theComparisonShowsTheWordsThatDiffer() throws IOException {
		TextDocument document = TextDocument.open(file, Examples.journals(folder));
		document.edit(new TextEdit(document.text().indexOf("review"), "review".length(), "peer review"));
		document.leave();
		List<DifferenceLine> lines = recovery().difference().lines();
		assertEquals(List.of(DifferenceLine.Kind.REMOVED, DifferenceLine.Kind.ADDED, DifferenceLine.Kind.SAME), lines.stream().map(DifferenceLine::kind).toList());
		assertEquals(List.of("peer"), lines.get(1).pieces().stream().filter(each -> each.changed()).map(each -> each.text().strip()).toList());
	}

	@Test
	void recoveredTextIsAnEditThatIsNotSavedYet() throws IOException {
		TextDocument document = TextDocument.open(file, Examples.journals(folder));
		document.edit(new TextEdit(0, 0, "// mine\n"));
		String mine = document.text();
		document.leave();
		JournalFolder journals = Examples.journals(folder);
		TextDocument again = TextDocument.open(file, journals);
		new TextRecovery(journals.left(file).orElseThrow()).acceptInto(again);
		assertEquals(mine, again.text());
		assertTrue(again.isDirty());
		again.leave();
		assertEquals(mine, recovery().text());
	}

	@Test
	void whatWasSavedBeforeTheJournalCouldBeDeletedNeedsNoRecovery() throws IOException {
		TextDocument document = TextDocument.open(file, Examples.journals(folder));
		document.edit(new TextEdit(0, 0, "// mine\n"));
		document.leave();
		assertFalse(recovery().isSaved());
		Files.writeString(file, document.text());
		assertTrue(recovery().isSaved());
	}

	@Test
	void aFileThatSomebodyElseChangedOrDeletedIsTold() throws IOException {
		TextDocument document = TextDocument.open(file, Examples.journals(folder));
		document.edit(new TextEdit(0, 0, "// mine\n"));
		document.leave();
		assertFalse(recovery().isChangedOutside());
		Files.writeString(file, "// theirs\n", StandardCharsets.UTF_8);
		assertTrue(recovery().isChangedOutside());
		assertTrue(recovery().text().startsWith("// mine"));
		Files.delete(file);
		assertTrue(recovery().isChangedOutside());
		assertTrue(recovery().difference().lines().stream().allMatch(line -> line.kind() == DifferenceLine.Kind.ADDED));
	}

	@Test
	void discardedEditsAreNotOfferedAgain() throws IOException {
		TextDocument document = TextDocument.open(file, Examples.journals(folder));
		document.edit(new TextEdit(0, 0, "x"));
		document.leave();
		recovery().discard();
		assertTrue(Examples.journals(folder).left(file).isEmpty());
	}
}
