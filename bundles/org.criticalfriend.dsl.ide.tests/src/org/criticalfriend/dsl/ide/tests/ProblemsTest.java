package org.criticalfriend.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Problems are told as they are typed, in every file that has them. */
class ProblemsTest {

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
	void aMethodologyWithoutMistakesHasNone() {
		for (String file : List.of(Harbour.MAIN, Harbour.PART, Harbour.LIBRARY, Harbour.VARIANT)) {
			assertEquals(List.of(), editor.problems(file), file);
		}
	}

	@Test
	void aWrongNameIsToldWhereItStandsAndGoesWhenItIsMended() {
		editor.replace(Harbour.MAIN, "by Pilot, Mate", "by Pilt, Mate");
		Diagnostic problem = editor.diagnostics(Harbour.MAIN).get(0);
		assertEquals("There is no role or party `Pilt`; did you mean `Pilot`?", problem.getMessage().getLeft());
		assertEquals("Pilt", editor.textAt(Harbour.MAIN, problem.getRange()));
		assertEquals(DiagnosticSeverity.Error, problem.getSeverity());
		editor.replace(Harbour.MAIN, "by Pilt, Mate", "by Pilot, Mate");
		assertEquals(List.of(), editor.problems(Harbour.MAIN));
	}

	@Test
	void aChangeInOneFileMakesAndMendsProblemsInAnother() {
		editor.replace(Harbour.MAIN, "role Mate", "role Matey");
		assertEquals(List.of("There is no role or party `Mate`; did you mean `Matey`?"), editor.problems(Harbour.PART));
		editor.replace(Harbour.MAIN, "role Matey", "role Mate");
		assertEquals(List.of(), editor.problems(Harbour.PART));
	}

	@Test
	void aChangeInTheBaseIsToldInTheVariant() {
		editor.replace(Harbour.MAIN, "    ask H-1.1 \"Are the ladders whole?\"\n", "");
		assertEquals(1, editor.problems(Harbour.VARIANT).size());
		assertTrue(editor.problems(Harbour.VARIANT).get(0).contains("`H-1.1`"), () -> editor.problems(Harbour.VARIANT).toString());
	}

	@Test
	void aChangeInALibraryIsToldWhereItIsUsed() throws IOException {
		editor.open(Harbour.LIBRARY).replace(Harbour.LIBRARY, "scale Safety", "scale Safe");
		assertEquals(List.of("There is no scale `Safety`; did you mean `Safe`?"), editor.problems(Harbour.PART));
	}

	@Test
	void unsavedTextOfSeveralFilesCountsTogether() throws IOException {
		editor.open(Harbour.PART).replace(Harbour.PART, "by Mate", "by Cook");
		assertEquals(1, editor.problems(Harbour.PART).size());
		editor.replace(Harbour.MAIN, "role Mate", "role Cook \"Cook\" in Crew works 1 day\nrole Mate");
		assertEquals(List.of(), editor.problems(Harbour.PART));
	}

	@Test
	void closingAFileWithoutSavingBringsBackWhatIsOnTheDisk() {
		editor.replace(Harbour.MAIN, "role Mate", "role Matey");
		assertEquals(1, editor.problems(Harbour.PART).size());
		editor.close(Harbour.MAIN);
		assertEquals(List.of(), editor.problems(Harbour.PART));
	}

	@Test
	void aMistakeOfSyntaxIsToldAloneAndThenTheOthersAgain() {
		editor.replace(Harbour.MAIN, "by Pilot, Mate", "by Pilt, Mate").replace(Harbour.MAIN, "kloe H-1", "klo H-1");
		assertEquals(List.of("`klo` is not known here; did you mean `kloe`?"), editor.problems(Harbour.MAIN));
		assertEquals(List.of(), editor.problems(Harbour.PART));
		editor.replace(Harbour.MAIN, "klo H-1", "kloe H-1");
		assertEquals(List.of("There is no role or party `Pilt`; did you mean `Pilot`?"), editor.problems(Harbour.MAIN));
	}

	@Test
	void aFileChangedOutsideIsReadAgain() throws IOException {
		Path part = folder.resolve(Harbour.PART);
		Files.writeString(part, Files.readString(part).replace("by Mate", "by Cook"));
		tell(Harbour.PART, FileChangeType.Changed);
		assertEquals(List.of("There is no role or party `Cook`; define it or use a name that exists."), editor.problems(Harbour.PART));
	}

	@Test
	void aFileThatGoesAndComesBackIsMissedMeanwhile() throws IOException {
		String text = Files.readString(folder.resolve(Harbour.LIBRARY));
		Files.delete(folder.resolve(Harbour.LIBRARY));
		tell(Harbour.LIBRARY, FileChangeType.Deleted);
		assertTrue(editor.problems(Harbour.MAIN).get(0).contains("scales.methodology"), () -> editor.problems(Harbour.MAIN).toString());
		Files.writeString(folder.resolve(Harbour.LIBRARY), text);
		tell(Harbour.LIBRARY, FileChangeType.Created);
		assertEquals(List.of(), editor.problems(Harbour.MAIN));
		assertEquals(List.of(), editor.problems(Harbour.PART));
	}

	@Test
	void aFileThatIsNotSavedYetCanBeIncluded() {
		editor.replace(Harbour.MAIN, "    import", "    include \"harbour/new.methodology\"\n    import");
		assertEquals(1, editor.problems(Harbour.MAIN).size());
		editor.open("harbour/new.methodology", "part of \"../harbour.methodology\"\n\nrole Cook \"Cook\" in Crew works 1 day\n");
		assertEquals(List.of(), editor.problems(Harbour.MAIN));
		assertEquals(List.of(), editor.problems("harbour/new.methodology"));
	}

	@Test
	void blocksNestedTooDeeplyAreToldAndForgottenWhenMended() {
		String before = editor.text(Harbour.MAIN);
		editor.set(Harbour.MAIN, before + "kloe H-9 \"Deep\" {" + " ask H-9.1 \"a\" {".repeat(100_000));
		assertEquals(1, editor.problems(Harbour.MAIN).size());
		assertTrue(editor.problems(Harbour.MAIN).get(0).contains("nested too deeply"));
		editor.set(Harbour.MAIN, before);
		assertEquals(List.of(), editor.problems(Harbour.MAIN));
		assertEquals(List.of(), editor.problems(Harbour.PART));
	}

	@Test
	void everyPrefixOfAFileCanBeLookedAt() {
		String text = editor.text(Harbour.MAIN);
		for (int length = 0; length < text.length(); length += 7) {
			editor.set(Harbour.MAIN, text.substring(0, length));
			editor.problems(Harbour.MAIN);
		}
		editor.set(Harbour.MAIN, text);
		assertEquals(List.of(), editor.problems(Harbour.MAIN));
		assertEquals(List.of(), editor.problems(Harbour.PART));
	}

	private void tell(String name, FileChangeType change) {
		editor.services().workspace().didChangeWatchedFiles(new DidChangeWatchedFilesParams(List.of(new FileEvent(editor.uri(name), change))));
	}
}
