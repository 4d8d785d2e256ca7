package org.criticalfriend.editing.tests.journal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.criticalfriend.editing.journal.EditJournal;
import org.criticalfriend.editing.journal.JournalFolder;
import org.criticalfriend.editing.journal.LeftJournal;
import org.criticalfriend.editing.tests.Examples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Journals keep every edit whole or not at all, and tell what was left behind. */
class JournalFolderTest {

	private static final byte[] BASE = bytes("saved");

	@TempDir
	private Path folder;

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	private JournalFolder journals() {
		return Examples.journals(folder);
	}

	private Path file() throws IOException {
		try (Stream<Path> files = Files.list(folder.resolve("journals"))) {
			return files.findFirst().orElseThrow();
		}
	}

	private EditJournal edited(JournalFolder journals, String... edits) {
		EditJournal journal = journals.journal("text", folder.resolve("a.methodology"));
		for (String edit : edits) {
			journal.append(() -> BASE, bytes(edit));
		}
		assertEquals(Optional.empty(), journal.problem());
		return journal;
	}

	@Test
	void whatWasLeftIsFoundWithItsBaseAndItsEdits() throws IOException {
		edited(journals(), "one", "two").leave();
		LeftJournal left = journals().left(folder.resolve("a.methodology")).orElseThrow();
		assertEquals("text", left.header().kind());
		assertEquals(Instant.parse("2027-03-09T10:00:00Z"), left.header().begun());
		assertArrayEquals(BASE, left.base());
		assertEquals(List.of("one", "two"), left.edits().stream().map(each -> new String(each, StandardCharsets.UTF_8)).toList());
	}

	@Test
	void aJournalInUseIsNotOffered() throws IOException {
		JournalFolder journals = journals();
		EditJournal journal = edited(journals, "one");
		assertEquals(List.of(), journals.left());
		assertEquals(List.of(), journals().left());
		journal.leave();
		assertEquals(1, journals.left().size());
	}

	@Test
	void nothingIsLeftAfterASave() throws IOException {
		edited(journals(), "one").discard();
		assertEquals(List.of(), journals().left());
		try (Stream<Path> files = Files.list(folder.resolve("journals"))) {
			assertEquals(0, files.count());
		}
	}

	@Test
	void nothingIsWrittenBeforeTheFirstEdit() {
		journals().journal("text", folder.resolve("a.methodology"));
		assertFalse(Files.exists(folder.resolve("journals")));
	}

	@Test
	void aSecondSessionDoesNotWriteOverWhatTheFirstLeft() throws IOException {
		edited(journals(), "one").leave();
		edited(journals(), "two").leave();
		assertEquals(2, journals().left().size());
	}

	@Test
	void cutAnywhereItHoldsTheEditsBeforeTheCut() throws IOException {
		edited(journals(), "one", "two", "three").leave();
		byte[] whole = Files.readAllBytes(file());
		int longest = 0;
		for (int cut = 0; cut <= whole.length; cut++) {
			Files.write(file(), Arrays.copyOf(whole, cut));
			List<String> edits = journals().left().stream().flatMap(left -> left.edits().stream()).map(each -> new String(each, StandardCharsets.UTF_8)).toList();
			assertEquals(List.of("one", "two", "three").subList(0, edits.size()), edits);
			assertTrue(edits.size() >= longest);
			longest = edits.size();
		}
		assertEquals(3, longest);
	}

	@Test
	void aDamagedByteEndsTheReadingBeforeItsEdit() throws IOException {
		edited(journals(), "one", "two").leave();
		byte[] whole = Files.readAllBytes(file());
		for (int place = 0; place < whole.length; place++) {
			byte[] damaged = whole.clone();
			damaged[place] ^= 0x55;
			Files.write(file(), damaged);
			for (LeftJournal left : journals().left()) {
				assertArrayEquals(BASE, left.base());
				assertEquals("one", new String(left.edits().get(0), StandardCharsets.UTF_8));
				assertEquals(1, left.edits().size());
			}
		}
	}

	@Test
	void editsThatCouldNotBeWrittenAreWrittenWithTheNext() throws IOException {
		EditJournal journal = journals().journal("text", folder.resolve("a.methodology"));
		journal.append(() -> {
			throw new IOException("The disk is full.");
		}, bytes("one"));
		assertTrue(journal.problem().orElseThrow().contains("The disk is full."));
		assertEquals(List.of(), journals().left());
		journal.append(() -> BASE, bytes("two"));
		assertEquals(Optional.empty(), journal.problem());
		journal.leave();
		assertEquals(List.of("one", "two"), journals().left().get(0).edits().stream().map(each -> new String(each, StandardCharsets.UTF_8)).toList());
	}

	@Test
	void oneSyncIsEnoughForEditsThatWaitForIt() {
		List<Runnable> waiting = new ArrayList<>();
		EditJournal journal = new JournalFolder(folder.resolve("journals"), Instant::now, waiting::add).journal("text", folder.resolve("a.methodology"));
		journal.append(() -> BASE, bytes("one"));
		journal.append(() -> BASE, bytes("two"));
		assertEquals(1, waiting.size());
		waiting.remove(0).run();
		journal.append(() -> BASE, bytes("three"));
		assertEquals(1, waiting.size());
		journal.discard();
		waiting.remove(0).run();
		assertEquals(Optional.empty(), journal.problem());
	}
}
