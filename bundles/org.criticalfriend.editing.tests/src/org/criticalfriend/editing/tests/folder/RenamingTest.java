package org.criticalfriend.editing.tests.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.criticalfriend.editing.folder.FolderException;
import org.criticalfriend.editing.folder.Renaming;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A renamed file is still found by everything that names it. */
class RenamingTest {

	@TempDir
	private Path folder;
	private Path main;

	@BeforeEach
	void write() throws IOException {
		main = write("harbour.methodology", "methodology Harbour \"Harbour\"\r\n\tinclude \"harbour/quays.methodology\"\r\n");
		write("harbour/quays.methodology", "// of \"../harbour.methodology\"\npart of \"../harbour.methodology\"\nkloe K \"Say include \"\n");
		write("small.methodology", "methodology Small \"Small\" extends \"harbour.methodology\"\n");
		write("library/common.methodology", "library Common \"Common\"\n");
		write("reviews/a/review.yaml", "id: a\nmethodologyFile: ../../harbour.methodology\nname: A\n...\n");
		write("reviews/b/review.yaml", "id: b\nmethodologyFile: '../../small.methodology'\n...\n");
	}

	private Path write(String name, String text) throws IOException {
		Path file = folder.resolve(name);
		Files.createDirectories(file.getParent());
		return Files.writeString(file, text);
	}

	private String read(String name) throws IOException {
		return Files.readString(folder.resolve(name));
	}

	@Test
	void partsVariantsAndReviewsFollowTheirMainFile() throws IOException {
		assertEquals(folder.resolve("port.methodology"), new Renaming(folder).rename(main, "port"));
		assertFalse(Files.exists(main));
		assertEquals("methodology Harbour \"Harbour\"\r\n\tinclude \"harbour/quays.methodology\"\r\n", read("port.methodology"));
		assertEquals("// of \"../harbour.methodology\"\npart of \"../port.methodology\"\nkloe K \"Say include \"\n", read("harbour/quays.methodology"));
		assertEquals("methodology Small \"Small\" extends \"port.methodology\"\n", read("small.methodology"));
		assertEquals("id: a\nmethodologyFile: ../../port.methodology\nname: A\n...\n", read("reviews/a/review.yaml"));
		assertEquals("id: b\nmethodologyFile: '../../small.methodology'\n...\n", read("reviews/b/review.yaml"));
	}

	@Test
	void aMainFileFollowsItsPart() throws IOException {
		new Renaming(folder).rename(folder.resolve("harbour/quays.methodology"), "piers.methodology");
		assertTrue(read("harbour.methodology").contains("include \"harbour/piers.methodology\"\r\n"));
	}

	@Test
	void aReviewIsItsFolder() throws IOException {
		Path renamed = new Renaming(folder).rename(folder.resolve("reviews/a"), "northmoor");
		assertEquals(folder.resolve("reviews/northmoor"), renamed);
		assertTrue(Files.exists(renamed.resolve("review.yaml")));
	}

	@Test
	void aNameThatIsTakenIsRefused() throws IOException {
		assertThrows(FolderException.class, () -> new Renaming(folder).rename(main, "small"));
		assertTrue(Files.exists(main));
	}

	@ParameterizedTest
	@ValueSource(strings = {"", " ", "a/b", "..", "a\\b", "con", "what?", ".hidden", "dot."})
	void aNameThatNotAllSystemsKnowIsRefused(String name) throws IOException {
		assertThrows(FolderException.class, () -> new Renaming(folder).rename(folder.resolve("reviews/a"), name));
		assertTrue(Files.exists(folder.resolve("reviews/a")));
	}
}
