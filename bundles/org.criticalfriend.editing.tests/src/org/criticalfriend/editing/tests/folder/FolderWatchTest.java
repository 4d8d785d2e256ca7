package org.criticalfriend.editing.tests.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.criticalfriend.editing.folder.FolderWatch;
import org.criticalfriend.editing.folder.RecentFolders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Changes by others are noticed, and the folders that somebody worked in are remembered. */
class FolderWatchTest {

	@TempDir
	private Path folder;

	@Test
	void whatWasAddedChangedAndDeletedIsToldOnce() throws IOException {
		Path stays = Files.writeString(folder.resolve("stays"), "1");
		Path changes = Files.writeString(folder.resolve("changes"), "1");
		Path goes = Files.writeString(folder.resolve("goes"), "1");
		FolderWatch watch = new FolderWatch(folder);
		Path comes = Files.writeString(Files.createDirectory(folder.resolve("new")).resolve("comes"), "1");
		Files.writeString(changes, "22");
		Files.delete(goes);
		assertEquals(Set.of(changes, comes, goes), watch.changed());
		assertEquals(Set.of(), watch.changed());
		Files.setLastModifiedTime(stays, FileTime.from(Instant.parse("2027-03-09T10:00:00Z")));
		assertEquals(Set.of(stays), watch.changed());
	}

	@Test
	void hiddenFoldersAreNotLookedInto() throws IOException {
		FolderWatch watch = new FolderWatch(folder);
		Files.writeString(Files.createDirectory(folder.resolve(".criticalfriend")).resolve("version"), "1");
		assertEquals(Set.of(), watch.changed());
	}

	@Test
	void theFolderWorkedInLastComesFirstAndThoseThatAreGoneAreLeftOut() throws IOException {
		RecentFolders recent = new RecentFolders(folder.resolve("state/recent"));
		assertEquals(List.of(), recent.all());
		Path one = Files.createDirectory(folder.resolve("one"));
		Path two = Files.createDirectory(folder.resolve("two"));
		recent.add(one);
		recent.add(two);
		recent.add(one);
		assertEquals(List.of(one, two), new RecentFolders(folder.resolve("state/recent")).all());
		Files.delete(two);
		assertEquals(List.of(one), recent.all());
		recent.remove(one);
		assertEquals(List.of(), recent.all());
	}

	@Test
	void noMoreThanTenFoldersAreRemembered() throws IOException {
		RecentFolders recent = new RecentFolders(folder.resolve("recent"));
		for (int number = 0; number < 12; number++) {
			recent.add(Files.createDirectory(folder.resolve("f" + number)));
		}
		assertEquals(RecentFolders.KEPT, recent.all().size());
		assertEquals(folder.resolve("f11"), recent.all().get(0));
	}

	@Test
	void aDamagedListIsAnEmptyOne() throws IOException {
		Files.write(folder.resolve("recent"), new byte[] {(byte) 0xFF, 0, 10, 'x'});
		assertEquals(List.of(), new RecentFolders(folder.resolve("recent")).all());
	}
}
