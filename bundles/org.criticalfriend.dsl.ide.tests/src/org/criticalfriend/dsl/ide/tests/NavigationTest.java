package org.criticalfriend.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From any id, people come to what it means, to everything that uses it, and back. */
class NavigationTest {

	@TempDir
	private Path folder;
	private Editing editor;

	@BeforeEach
	void open() throws IOException {
		editor = Harbour.in(folder).open(Harbour.MAIN).open(Harbour.PART).open(Harbour.VARIANT).open(Harbour.LIBRARY);
	}

	@AfterEach
	void close() {
		editor.close();
	}

	@Test
	void aReferenceLeadsToTheDefinitionInAnotherFile() {
		assertEquals(List.of("harbour.methodology: Mate"), definition(Harbour.PART, "Mate informs"));
		assertEquals(List.of("scales.methodology: Safety"), definition(Harbour.PART, "Safety"));
	}

	@Test
	void aPlaceholderLeadsToTheRole() {
		assertEquals(List.of("harbour.methodology: Pilot"), definition(Harbour.PART, "Pilot.name"));
	}

	@Test
	void theNameOfAFileLeadsToIt() {
		assertEquals(List.of("visit.methodology: "), definition(Harbour.MAIN, "harbour/visit"));
		assertEquals(List.of("harbour.methodology: "), definition(Harbour.VARIANT, "harbour.methodology"));
	}

	@Test
	void aVariantMeansTheBaseInItsChanges() {
		assertEquals(List.of("harbour.methodology: H-1.1"), definition(Harbour.VARIANT, "H-1.1"));
	}

	@Test
	void nothingIsDefinedByAWordOfTheLanguage() {
		assertEquals(List.of(), definition(Harbour.MAIN, "kloe"));
	}

	@Test
	void referencesAreFoundInAllFilesPlaceholdersIncluded() {
		assertEquals(List.of("harbour.methodology: Pilot", "harbour.methodology: Pilot", "visit.methodology: Pilot", "visit.methodology: Pilot"),
				references("Pilot \"Chief", false));
		assertEquals(5, references("Pilot \"Chief", true).size());
	}

	@Test
	void whatAVariantReplacesUnderTheSameIdIsTheSameThing() {
		List<String> all = references("Mate \"Ship", true);
		assertEquals(2, all.stream().filter("night.methodology: Mate"::equals).count(), all::toString);
		assertEquals(List.of("harbour.methodology: Mate", "harbour.methodology: Mate"), all.stream().filter(each -> each.startsWith("harbour")).toList());
	}

	@Test
	void theSameIdIsMarkedInTheFile() {
		var marks = Editing.now(editor.documents().documentHighlight(
				new DocumentHighlightParams(editor.id(Harbour.MAIN), editor.at(Harbour.MAIN, "Visit \"Visit to"))));
		assertEquals(List.of("Visit", "Visit", "Visit"), marks.stream().map(mark -> editor.textAt(Harbour.MAIN, mark.getRange())).toList());
	}

	@Test
	void hoverShowsTitleTextPlaceAndTheTimeInWords() {
		String card = hover(Harbour.PART, "Pilot due").getContents().getRight().getValue();
		assertTrue(card.startsWith("**role `Pilot`**\n\nChief pilot\n\nKnows other harbours.") && card.endsWith("*harbour.methodology, line 16*"), card);
		assertTrue(hover(Harbour.MAIN, "Told").getContents().getRight().getValue().contains("Takes place within 10 working days after `Visit`."));
		assertTrue(hover(Harbour.PART, "Thanks").getContents().getRight().getValue().contains("Due within 5 working days after `Visit`."));
	}

	@Test
	void hoverOverAWordSaysWhatItMeans() {
		Hover hover = hover(Harbour.MAIN, "calendar");
		assertEquals("**`calendar`** – Whose bank holidays are no working days.", hover.getContents().getRight().getValue());
		assertEquals("calendar", editor.textAt(Harbour.MAIN, hover.getRange()));
	}

	@Test
	void hoverOverNothingIsNothing() {
		assertEquals("", hover(Harbour.MAIN, "// who").getContents().getRight().getValue());
	}

	@Test
	void theOutlineIsATreeOfIdsWithTitles() {
		DocumentSymbol root = Editing.now(editor.documents().documentSymbol(new DocumentSymbolParams(editor.id(Harbour.MAIN)))).get(0).getRight();
		assertEquals("Harbour  Harbour safety peer review", root.getName());
		DocumentSymbol kloe = root.getChildren().get(root.getChildren().size() - 1);
		assertEquals("H-1  Quays and ladders", kloe.getName());
		assertEquals("KLOE", kloe.getDetail());
		assertEquals(List.of("H-1.1  Are the ladders whole?", "H-1.2  Is there a light?"), kloe.getChildren().stream().map(DocumentSymbol::getName).toList());
		assertEquals("H-1", editor.textAt(Harbour.MAIN, kloe.getSelectionRange()));
		assertTrue(editor.textAt(Harbour.MAIN, kloe.getRange()).startsWith("kloe H-1") && editor.textAt(Harbour.MAIN, kloe.getRange()).endsWith("}"));
	}

	@Test
	void thingsAreFoundByTheirTitlesInAllFiles() {
		List<? extends WorkspaceSymbol> found = Editing.now(editor.services().workspace().symbol(new WorkspaceSymbolParams("how safe"))).getRight();
		assertEquals(List.of("Safety"), found.stream().map(WorkspaceSymbol::getName).toList());
	}

	private Hover hover(String file, String characters) {
		return Editing.now(editor.documents().hover(new HoverParams(editor.id(file), editor.at(file, characters))));
	}

	private List<String> definition(String file, String characters) {
		return Editing.now(editor.documents().definition(new DefinitionParams(editor.id(file), editor.at(file, characters)))).getLeft().stream().map(this::told).toList();
	}

	private List<String> references(String characters, boolean definitions) {
		return Editing.now(editor.documents().references(
				new ReferenceParams(editor.id(Harbour.MAIN), editor.at(Harbour.MAIN, characters), new ReferenceContext(definitions)))).stream().map(this::told).toList();
	}

	/** The file and the characters of a location. */
	private String told(Location location) {
		String file = folder.toUri().relativize(URI.create(location.getUri())).toString();
		return file.substring(file.lastIndexOf('/') + 1) + ": " + editor.textAt(file, location.getRange());
	}
}
