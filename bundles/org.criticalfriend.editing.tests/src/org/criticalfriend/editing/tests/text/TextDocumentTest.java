package org.criticalfriend.editing.tests.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.criticalfriend.editing.tests.Examples;
import org.criticalfriend.editing.text.Backups;
import org.criticalfriend.editing.text.ChangedFileException;
import org.criticalfriend.editing.text.TextDocument;
import org.criticalfriend.editing.text.TextEdit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An open text file is saved whole, keeps what it replaces and never undoes what others changed. */
class TextDocumentTest {

	@TempDir
	private Path folder;
	private Path file;

	@BeforeEach
	void write() throws IOException {
		file = folder.resolve("harbour.methodology");
		Files.writeString(file, "one\r\ntwo\r\n");
	}

	private TextDocument open() throws IOException {
		return TextDocument.open(file, Examples.journals(folder));
	}

	@Test
	void lineEndsAndTheMarkOfAByteOrderStay() throws IOException {
		Files.writeString(file, "\uFEFFone\r\ntwo\r\n");
		TextDocument document = open();
		assertEquals("one\r\ntwo\r\n", document.text());
		document.edit(new TextEdit(3, 0, "!"));
		document.save();
		assertEquals("\uFEFFone!\r\ntwo\r\n", Files.readString(file));
	}

	@Test
	void aTextIsComparedWithWhatIsOnTheDisk() throws IOException {
		assertEquals(List.of("one", "two", "three"), TextDocument.differenceFromDisk(file, "one\nthree\n").lines().stream().map(line -> line.pieces().get(0).text()).toList());
		assertTrue(TextDocument.differenceFromDisk(file, "one\ntwo\n").isEmpty());
		Files.delete(file);
		assertEquals(1, TextDocument.differenceFromDisk(file, "one\n").lines().size());
	}

	@Test
	void anEmptyFileCanBeEdited() throws IOException {
		Files.writeString(file, "");
		TextDocument document = open();
		document.edit(new TextEdit(0, 0, "methodology {"));
		document.save();
		assertEquals("methodology {", Files.readString(file));
	}

	@Test
	void aDocumentIsDirtyWhileItDiffersFromTheFile() throws IOException {
		TextDocument document = open();
		document.edit(new TextEdit(0, 3, "1"));
		assertTrue(document.isDirty());
		document.edit(new TextEdit(0, 1, "one"));
		assertFalse(document.isDirty());
		document.edit(new TextEdit(0, 3, "1"));
		document.save();
		assertFalse(document.isDirty());
	}

	@Test
	void theLastTenVersionsAreKept() throws IOException {
		TextDocument document = open();
		for (int version = 0; version < 15; version++) {
			document.replaceAll("version " + version);
			document.save();
		}
		List<Path> versions = new Backups(file).all();
		assertEquals(Backups.KEPT, versions.size());
		assertEquals("version 13", Files.readString(versions.get(0)));
		assertEquals("version 4", Files.readString(versions.get(9)));
	}

	@Test
	void savingAFileThatSomebodyElseChangedIsRefusedUntilItIsSaid() throws IOException {
		TextDocument document = open();
		document.edit(new TextEdit(0, 0, "mine "));
		Files.writeString(file, "theirs");
		assertTrue(document.isChangedOutside());
		assertThrows(ChangedFileException.class, document::save);
		assertEquals("theirs", Files.readString(file));
		document.saveOver();
		assertEquals("mine one\r\ntwo\r\n", Files.readString(file));
		assertEquals("theirs", Files.readString(new Backups(file).all().get(0)));
	}

	@Test
	void aFileThatSomebodyElseDeletedCanBeSavedAgain() throws IOException {
		TextDocument document = open();
		Files.delete(file);
		assertTrue(document.isChangedOutside());
		document.saveOver();
		assertEquals("one\r\ntwo\r\n", Files.readString(file));
	}

	@Test
	void aFileTouchedWithoutAChangeIsNotChanged() throws IOException {
		TextDocument document = open();
		Files.write(file, Files.readAllBytes(file));
		assertFalse(document.isChangedOutside());
	}

	@Test
	void aFileThatIsNotUtf8IsNotOpened() throws IOException {
		Files.write(file, new byte[] {'c', 'a', 'f', (byte) 0xE9});
		assertTrue(assertThrows(IOException.class, this::open).getMessage().contains("UTF-8"));
		assertArrayEquals(new byte[] {'c', 'a', 'f', (byte) 0xE9}, Files.readAllBytes(file));
	}

	@Test
	void anEditOutsideTheTextIsRefusedAndNotInTheJournal() throws IOException {
		TextDocument document = open();
		assertThrows(IndexOutOfBoundsException.class, () -> document.edit(new TextEdit(9, 5, "x")));
		assertEquals("one\r\ntwo\r\n", document.text());
		document.leave();
		assertTrue(Examples.journals(folder).left().isEmpty());
	}

	@Test
	void reloadingGivesUpWhatWasNotSaved() throws IOException {
		TextDocument document = open();
		document.edit(new TextEdit(0, 0, "mine "));
		Files.writeString(file, "theirs");
		document.reload();
		assertEquals("theirs", document.text());
		assertFalse(document.isDirty());
		assertTrue(Examples.journals(folder).left().isEmpty());
	}

	@Test
	void linksAreFollowedAndPermissionsKept() throws IOException {
		if (!file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
			return;
		}
		Set<PosixFilePermission> shared = PosixFilePermissions.fromString("rw-rw-r--");
		Files.setPosixFilePermissions(file, shared);
		Path link = Files.createSymbolicLink(folder.resolve("link.methodology"), file);
		TextDocument document = TextDocument.open(link, Examples.journals(folder));
		document.replaceAll("new");
		document.save();
		assertTrue(Files.isSymbolicLink(link));
		assertEquals("new", Files.readString(file));
		assertEquals(shared, Files.getPosixFilePermissions(file));
	}

	@Test
	void aSaveThatFailsLeavesTheFileAndTheEditAsTheyWere() throws IOException {
		TextDocument document = open();
		document.replaceAll("new");
		Files.writeString(folder.resolve(".criticalfriend"), "in the way");
		assertThrows(IOException.class, document::save);
		assertEquals("one\r\ntwo\r\n", Files.readString(file, StandardCharsets.UTF_8));
		assertTrue(document.isDirty());
		try (Stream<Path> left = Files.list(folder)) {
			assertEquals(0, left.filter(each -> each.getFileName().toString().startsWith(".harbour")).count());
		}
	}
}
