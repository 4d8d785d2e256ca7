package org.criticalfriend.cli.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What commands say about models and metamodels that cannot be read. */
class BadModelsTest {

	@TempDir
	Path folder;

	private Library library;

	@BeforeEach
	void writeLibrary() throws IOException {
		library = Library.in(folder);
	}

	@Test
	void aMissingModel() {
		assertRefused(folder.resolve("none.xmi"), library.metamodel(), "none.xmi", "There is no such file");
	}

	@Test
	void aMissingMetamodel() {
		assertRefused(library.model(), folder.resolve("none.ecore"), "none.ecore", "There is no such file");
	}

	@Test
	void aFolder() {
		assertRefused(folder, library.metamodel(), folder, "folder");
	}

	@Test
	void aModelOfAnotherMetamodel() throws IOException {
		Path other = write("other.xmi", "<o:Other xmlns:o=\"http://example.org/other\"/>");
		assertRefused(other, library.metamodel(), "other.xmi", "http://example.org/other", "--metamodel");
	}

	@Test
	void aModelWithAnUnknownFeature() throws IOException {
		Path wrong = write("wrong.xmi", "<l:Library xmlns:l=\"http://example.org/library\">\n  <boks title=\"x\"/>\n</l:Library>");
		assertRefused(wrong, library.metamodel(), "wrong.xmi:2:", "boks");
	}

	@Test
	void aTruncatedModel() throws IOException {
		assertRefused(write("cut.xmi", "<l:Library xmlns:l=\"http://example.org/library\">\n  <books"), library.metamodel(), "cut.xmi:2:");
	}

	@Test
	void anEmptyFile() throws IOException {
		assertRefused(write("empty.xmi", ""), library.metamodel(), "empty.xmi");
	}

	@Test
	void aMetamodelThatIsNone() {
		assertRefused(library.model(), library.model(), "small.xmi");
	}

	@Test
	void aDocumentTypeThatReadsOtherFiles() throws IOException {
		Path secret = write("secret.txt", "secret");
		Path model = write("model.xmi", "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>\n<l:Library xmlns:l=\"http://example.org/library\"/>");
		assertRefused(model, library.metamodel(), "model.xmi:1:", "DOCTYPE");
	}

	private Path write(String name, String text) throws IOException {
		return Files.writeString(folder.resolve(name), text);
	}

	private static void assertRefused(Path model, Path metamodel, Object... words) {
		CommandRun.of("query", "--model", model, "--metamodel", metamodel, "self").endsWith(1).saysInOneLine(words);
	}
}
