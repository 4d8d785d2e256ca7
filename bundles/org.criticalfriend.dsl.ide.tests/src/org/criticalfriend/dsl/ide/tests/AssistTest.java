package org.criticalfriend.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.lsp4j.CompletionContext;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.CompletionTriggerKind;
import org.eclipse.lsp4j.InsertTextFormat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Assist proposes what can be written at a place, and nothing else. */
class AssistTest {

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
	void anEmptyFileStartsWithTheWordsThatStartOne() {
		editor.open("empty.methodology", "");
		assertEquals(List.of("library", "methodology", "part of", "library …", "methodology …", "part of …"), editor.labelsAfter("empty.methodology", ""));
	}

	@Test
	void rolesAndPartiesAreProposedWithTheirTitlesWhereOneIsExpected() {
		editor.replace(Harbour.MAIN, "by Pilot, Mate", "by ");
		List<CompletionItem> items = editor.assistAfter(Harbour.MAIN, "20 to 21 by ");
		assertEquals(List.of("Authority", "Crew", "Mate", "Pilot"), items.stream().map(CompletionItem::getLabel).toList());
		assertEquals("role: Chief pilot", items.get(3).getDetail());
		assertTrue(items.get(3).getDocumentation().getRight().getValue().contains("harbour.methodology, line 16"),
				() -> items.get(3).getDocumentation().getRight().getValue());
	}

	@Test
	void whatHasBeenTypedChooses() {
		editor.replace(Harbour.MAIN, "by Pilot, Mate", "by pi");
		assertEquals(List.of("Pilot"), editor.labelsAfter(Harbour.MAIN, "20 to 21 by pi"));
	}

	@Test
	void aThingIsFoundByAWordOfItsTitle() {
		editor.replace(Harbour.MAIN, "by Pilot, Mate", "by ship");
		assertEquals(List.of("Mate"), editor.labelsAfter(Harbour.MAIN, "20 to 21 by ship"));
	}

	@Test
	void idsOfOtherFilesAreProposed() {
		editor.replace(Harbour.PART, "one of Safety", "one of ");
		assertEquals(List.of("Safety"), editor.labelsAfter(Harbour.PART, "one of "));
	}

	@Test
	void levelsAreThoseOfTheScaleThatIsAnsweredOn() {
		editor.replace(Harbour.PART, "one of Safety", "one of Safety { when 1");
		assertTrue(editor.assistAfter(Harbour.PART, "{ when ").stream().anyMatch(item -> "level: Unsafe".equals(item.getDetail())),
				() -> editor.assistAfter(Harbour.PART, "{ when ").toString());
	}

	@Test
	void wordsComeWithOneLineAndAnExample() {
		editor.replace(Harbour.MAIN, "kloe H-1", "klo");
		CompletionItem word = editor.assistAfter(Harbour.MAIN, "\nklo").get(0);
		assertEquals("kloe", word.getLabel());
		assertEquals(CompletionItemKind.Keyword, word.getKind());
		assertTrue(word.getDocumentation().getRight().getValue().startsWith("A key line of enquiry with its prompts."));
		assertTrue(word.getDocumentation().getRight().getValue().contains("for example `kloe KLOE-1 \"Leadership\"`"));
	}

	@Test
	void aWholeStatementComesWithTheNextId() {
		editor.replace(Harbour.MAIN, "    ask H-1.2", "    as\n    ask H-1.2");
		CompletionItem template = editor.assistAfter(Harbour.MAIN, "\n    as").get(1);
		assertEquals("ask …", template.getLabel());
		assertEquals(InsertTextFormat.Snippet, template.getInsertTextFormat());
		assertEquals("ask ${1:H-1.3} \"${2:Question}\"", template.getTextEdit().getLeft().getNewText());
	}

	@Test
	void aNewIdGoesOnFromThoseBesideIt() {
		editor.replace(Harbour.PART, "row B-02 \"Lamps\" text", "row B-02 \"Lamps\" text\n    row ");
		CompletionItem id = editor.assistAfter(Harbour.PART, "text\n    row ").get(0);
		assertEquals("B-03", id.getLabel());
		assertEquals("a new id", id.getDetail());
	}

	@Test
	void phrasesAreProposedAsAWhole() {
		List<String> labels = editor.replace(Harbour.PART, "\"Lamps\" text", "\"Lamps\" ").labelsAfter(Harbour.PART, "\"Lamps\" ");
		assertTrue(labels.containsAll(List.of("one of", "any of", "yes or no", "text", "line")), labels::toString);
	}

	@Test
	void theRestOfAStatementIsProposedInItsOrder() {
		List<String> labels = editor.labelsAfter(Harbour.MAIN, "within 10 working days after Visit by Pilot\n\nkloe H-1 \"Quays and ladders\" ");
		assertFalse(labels.contains("by"), labels::toString);
		assertTrue(editor.labelsAfter(Harbour.MAIN, "within 10 working days after Visit ").contains("by"));
	}

	@Test
	void aPlaceholderBeginsWithTheReviewOrARole() {
		List<String> labels = editor.labelsAfter(Harbour.PART, "Dear {");
		assertEquals(List.of("review", "Pilot", "Mate"), labels);
	}

	@Test
	void aPlaceholderGoesOnWithFeaturesThatAreNotConfidential() {
		List<String> labels = editor.labelsAfter(Harbour.PART, "{review.host.");
		assertTrue(labels.contains("name"), labels::toString);
		editor.replace(Harbour.PART, "{Pilot.name}", "{Pilot.name.toU}");
		assertEquals(List.of("toUpper()", "toUpperFirst()"), editor.labelsAfter(Harbour.PART, "{Pilot.name.toU"));
	}

	@Test
	void textsWithoutAPlaceholderAndCommentsProposeNothing() {
		assertEquals(List.of(), editor.labelsAfter(Harbour.PART, "we were "));
		assertEquals(List.of(), editor.labelsAfter(Harbour.MAIN, "// who "));
	}

	@Test
	void filesAreProposedAfterIncludeAndImport() {
		editor.replace(Harbour.MAIN, "import \"scales.methodology\"", "import \"sc");
		assertEquals("scales.methodology", editor.labelsAfter(Harbour.MAIN, "import \"sc").get(0));
	}

	@Test
	void aBraceOfABlockDoesNotOpenAList() {
		CompletionParams params = new CompletionParams(editor.id(Harbour.MAIN), editor.after(Harbour.MAIN, "\"Quays and ladders\" {"),
				new CompletionContext(CompletionTriggerKind.TriggerCharacter, "{"));
		assertEquals(List.of(), Editing.now(editor.documents().completion(params)).getRight().getItems());
	}

	@Test
	void aStageWhoseTimeIsNotFinishedIsProposedToo() {
		editor.replace(Harbour.MAIN, "within 10 working days after Visit by Pilot", "within 10 working days after ");
		assertTrue(editor.labelsAfter(Harbour.MAIN, "10 working days after ").containsAll(List.of("Asked", "Visit", "Told")));
	}

	@Test
	void everyPlaceOfAFileCanBeAskedAbout() {
		String text = editor.text(Harbour.PART);
		for (int offset = 0; offset < text.length(); offset += 3) {
			String before = text.substring(0, offset);
			editor.set(Harbour.PART, before + "\n§" + text.substring(offset));
			editor.assistAfter(Harbour.PART, before + "\n");
		}
	}

	@Test
	void whatIsProposedReplacesWhatWasTyped() {
		editor.replace(Harbour.MAIN, "by Pilot, Mate", "by Pi");
		CompletionItem pilot = editor.assistAfter(Harbour.MAIN, "20 to 21 by Pi").get(0);
		String after = editor.apply(Harbour.MAIN, List.of(pilot.getTextEdit().getLeft()));
		assertTrue(after.contains("on days 20 to 21 by Pilot\n"), after);
	}
}
