package org.criticalfriend.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A new id is written wherever the old one was, and only there; afterwards nothing is wrong that was not before. */
class RenamingTest {

	@TempDir
	private Path folder;
	private Editing editor;

	@BeforeEach
	void open() throws IOException {
		editor = Harbour.in(folder).open(Harbour.MAIN);
	}

	@AfterEach
	void close() {
		editor.close();
	}

	@Test
	void allFilesAndPlaceholdersNameItAnew() throws IOException {
		editor.apply(rename("Pilot \"Chief", "Captain"));
		assertTrue(editor.text(Harbour.PART).contains("to Authority by Captain due") && editor.text(Harbour.PART).contains("{Captain.name}"));
		assertFalse(editor.text(Harbour.MAIN).contains("Pilot"));
		assertTrue(editor.text(Harbour.MAIN).contains("\"Chief pilot\""));
		for (String file : List.of(Harbour.MAIN, Harbour.PART, Harbour.VARIANT)) {
			assertEquals(List.of(), editor.problems(file), file);
		}
	}

	@Test
	void aVariantThatReplacesItFollows() throws IOException {
		editor.apply(rename("Mate \"Ship", "FirstMate"));
		assertTrue(editor.text(Harbour.VARIANT).contains("replace FirstMate by role FirstMate \"Night mate\""));
		assertEquals(List.of(), editor.problems(Harbour.VARIANT));
	}

	@Test
	void anIdWithPointsAndHyphensCanBeRenamedAndRenamedBack() throws IOException {
		String before = editor.text(Harbour.MAIN);
		editor.apply(rename("H-1 ", "KLOE-1"));
		assertTrue(editor.text(Harbour.PART).contains("informs KLOE-1 {"));
		editor.apply(rename("KLOE-1 ", "H-1"));
		assertEquals(before, editor.text(Harbour.MAIN));
	}

	@Test
	void aWordOfTheLanguageIsWrittenSoThatItCanBeAnId() throws IOException {
		editor.apply(rename("Told \"", "report"));
		assertTrue(editor.text(Harbour.MAIN).contains("stage ^report \"Harbour told\""));
		assertEquals(List.of(), editor.problems(Harbour.MAIN));
	}

	@Test
	void anIdThatIsTakenIsRefused() {
		assertEquals("There is already a role `Mate` in harbour.methodology, line 19; choose another id.", refused("Pilot \"Chief", "Mate"));
	}

	@Test
	void whatCannotBeAnIdIsRefused() {
		assertEquals("`a b` cannot be an id: an id starts with a letter and goes on with letters, digits, `-`, `.` and `_`.", refused("Pilot \"Chief", "a b"));
		assertEquals("`Chief-Pilot` cannot stand in the placeholders that name this role; use letters and digits only.", refused("Pilot \"Chief", "Chief-Pilot"));
	}

	@Test
	void onlyIdsCanBeRenamed() {
		assertEquals("There is no id here that could be changed.", refused("calendar", "other"));
		var prepared = Editing.now(editor.documents().prepareRename(new PrepareRenameParams(editor.id(Harbour.MAIN), editor.at(Harbour.MAIN, "Pilot \"Chief"))));
		assertEquals("Pilot", editor.textAt(Harbour.MAIN, prepared.getFirst()));
		assertEquals(null, Editing.now(editor.documents().prepareRename(new PrepareRenameParams(editor.id(Harbour.MAIN), editor.at(Harbour.MAIN, "calendar")))));
	}

	private WorkspaceEdit rename(String characters, String name) {
		return Editing.now(request(characters, name));
	}

	private CompletableFuture<WorkspaceEdit> request(String characters, String name) {
		return editor.documents().rename(new RenameParams(editor.id(Harbour.MAIN), editor.at(Harbour.MAIN, characters), name));
	}

	private String refused(String characters, String name) {
		Throwable cause = assertThrows(ExecutionException.class, () -> request(characters, name).get(60, TimeUnit.SECONDS)).getCause();
		return ((ResponseErrorException) cause).getResponseError().getMessage();
	}
}
