package org.criticalfriend.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

import org.criticalfriend.dsl.ide.highlighting.Highlighting.Highlight;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.TextEdit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Quick fixes, layout, folding and colours of a text. */
class TextServicesTest {

	@TempDir
	private Path folder;
	private Editing editor;

	@BeforeEach
	void open() throws IOException {
		editor = Harbour.in(folder).open(Harbour.MAIN).open(Harbour.PART);
	}

	@AfterEach
	void close() {
		editor.close();
	}

	@Test
	void theNearestNameMendsAWrongOne() {
		editor.replace(Harbour.MAIN, "by Pilot, Mate", "by Pilt, Mate");
		CodeAction fix = fixes(Harbour.MAIN, "Pilt").get(0);
		assertEquals("Use `Pilot`", fix.getTitle());
		assertEquals("There is no role or party `Pilt`; did you mean `Pilot`?", fix.getDiagnostics().get(0).getMessage().getLeft());
		editor.set(Harbour.MAIN, editor.apply(Harbour.MAIN, fix.getEdit().getChanges().get(editor.uri(Harbour.MAIN))));
		assertEquals(List.of(), editor.problems(Harbour.MAIN));
	}

	@Test
	void aMistakeOfSyntaxHasItsFixToo() {
		editor.replace(Harbour.MAIN, "kloe H-1", "klo H-1");
		assertEquals(List.of("Use `kloe`"), fixes(Harbour.MAIN, "klo H-1").stream().map(CodeAction::getTitle).toList());
	}

	@Test
	void fixesBelongToTheTextAsItIsNow() {
		editor.replace(Harbour.MAIN, "by Pilot, Mate", "by Pilt, Mate").replace(Harbour.MAIN, "// who comes", "// who comes on board");
		CodeAction fix = fixes(Harbour.MAIN, "Pilt").get(0);
		assertTrue(editor.apply(Harbour.MAIN, fix.getEdit().getChanges().get(editor.uri(Harbour.MAIN))).contains("on days 20 to 21 by Pilot, Mate\n"));
	}

	@Test
	void whereNothingIsWrongNothingIsOffered() {
		assertEquals(List.of(), fixes(Harbour.MAIN, "kloe"));
	}

	@Test
	void layoutChangesWhiteSpaceOnly() {
		editor.set(Harbour.MAIN, editor.apply(Harbour.MAIN, layout(Harbour.MAIN)));
		String before = editor.text(Harbour.MAIN);
		editor.replace(Harbour.MAIN, "\task H-1.1 \"Are", "ask   H-1.1\t\"Are").replace(Harbour.MAIN, "kloe H-1 ", "kloe\n\nH-1 ");
		List<? extends TextEdit> edits = layout(Harbour.MAIN);
		assertEquals(before, editor.apply(Harbour.MAIN, edits));
		assertTrue(edits.stream().allMatch(edit -> edit.getNewText().isBlank() && editor.textAt(Harbour.MAIN, edit.getRange()).isBlank()), edits::toString);
	}

	@Test
	void aTextInTheUsualLayoutStays() {
		editor.set(Harbour.PART, editor.apply(Harbour.PART, layout(Harbour.PART)));
		assertEquals(List.of(), layout(Harbour.PART));
	}

	@Test
	void aTextWithMistakesIsNotLaidOutAndTheClientIsToldWhy() {
		editor.replace(Harbour.MAIN, "kloe H-1", "klo H-1");
		ExecutionException refused = assertThrows(ExecutionException.class, () -> editor.documents().formatting(
				new DocumentFormattingParams(editor.id(Harbour.MAIN), new FormattingOptions(4, true))).get(60, TimeUnit.SECONDS));
		assertTrue(refused.getCause().getMessage().contains("mend line 25 first"), refused::toString);
	}

	@Test
	void blocksTextsAndCommentsFold() {
		assertEquals(List.of("clock {..on-site is", "// who comes..// and who leads", "role Pilot..\"Knows", "kloe H-1..ask H-1.2"), folds(Harbour.MAIN));
		assertTrue(folds(Harbour.PART).contains("\"\"\"..{Pilot.name}"), () -> folds(Harbour.PART).toString());
	}

	@Test
	void coloursTellWordsIdsReferencesTextsAndPlaceholders() {
		String text = editor.text(Harbour.PART);
		List<Highlight> parts = Editing.now(editor.services().highlights(editor.uri(Harbour.PART)));
		assertEquals("keyword", type(parts, text.indexOf("form Boat")));
		assertEquals("class", type(parts, text.indexOf("Boat")));
		assertEquals("string", type(parts, text.indexOf("\"Boat record")));
		assertEquals("variable", type(parts, text.indexOf("Mate")));
		assertEquals("macro", type(parts, text.indexOf("{Pilot.name}")));
		assertEquals("comment", type(Editing.now(editor.services().highlights(editor.uri(Harbour.MAIN))), editor.text(Harbour.MAIN).indexOf("// who")));
		assertTrue(parts.stream().allMatch(part -> text.substring(part.offset(), part.offset() + part.length()).indexOf('\n') < 0));
		for (int i = 1; i < parts.size(); i++) {
			assertTrue(parts.get(i - 1).offset() + parts.get(i - 1).length() <= parts.get(i).offset());
		}
	}

	@Test
	void aClientGetsTheSameColours() {
		int tokens = Editing.now(editor.documents().semanticTokensFull(new SemanticTokensParams(editor.id(Harbour.PART)))).getData().size() / 5;
		assertEquals(Editing.now(editor.services().highlights(editor.uri(Harbour.PART))).size(), tokens);
	}

	private static String type(List<Highlight> parts, int offset) {
		return parts.stream().filter(part -> part.offset() == offset).findFirst().orElseThrow().type();
	}

	private List<CodeAction> fixes(String file, String characters) {
		Range range = new Range(editor.at(file, characters), editor.at(file, characters));
		return Editing.now(editor.documents().codeAction(new CodeActionParams(editor.id(file), range, new CodeActionContext(List.of())))).stream()
				.map(each -> each.getRight()).toList();
	}

	private List<? extends TextEdit> layout(String file) {
		return Editing.now(editor.documents().formatting(new DocumentFormattingParams(editor.id(file), new FormattingOptions(4, true))));
	}

	private List<String> folds(String file) {
		String[] lines = editor.text(file).split("\n");
		return Editing.now(editor.documents().foldingRange(new FoldingRangeRequestParams(editor.id(file)))).stream()
				.map(range -> start(lines[range.getStartLine()]) + ".." + start(lines[range.getEndLine()])).toList();
	}

	/** The first two words of a line. */
	private static String start(String line) {
		String[] words = line.strip().split(" ");
		return line.strip().startsWith("//") ? line.strip() : words[0].equals("\"Knows") || words.length < 2 ? words[0] : words[0] + " " + words[1];
	}
}
