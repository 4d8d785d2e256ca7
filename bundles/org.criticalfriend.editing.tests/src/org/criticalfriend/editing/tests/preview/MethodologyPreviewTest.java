package org.criticalfriend.editing.tests.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;

import org.criticalfriend.documents.pack.DocumentPack;
import org.criticalfriend.dsl.MethodologyLanguageStandaloneSetup;
import org.criticalfriend.dsl.loading.MethodologyLoader;
import org.criticalfriend.editing.preview.MethodologyPreview;
import org.criticalfriend.editing.preview.Preview;
import org.criticalfriend.editing.preview.PreviewCancelledException;
import org.criticalfriend.editing.preview.SourcePlace;
import org.criticalfriend.editing.tests.Examples;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.google.inject.Injector;

/** The document at the cursor is the one that shows what is there, as it is typed. */
class MethodologyPreviewTest {

	private static final Injector LANGUAGE = new MethodologyLanguageStandaloneSetup().createInjectorAndDoEMFRegistration();

	private XtextResourceSet resources;
	private MethodologyPreview preview;

	@BeforeEach
	void begin() {
		resources = LANGUAGE.getInstance(XtextResourceSet.class);
		preview = new MethodologyPreview();
	}

	private XtextResource open(String name) {
		return (XtextResource) resources.getResource(URI.createFileURI(Examples.models().resolve(name).toString()), true);
	}

	private static String text(XtextResource file) {
		return file.getParseResult().getRootNode().getText();
	}

	private Preview at(XtextResource file, String place) throws PreviewCancelledException {
		int offset = text(file).indexOf(place);
		assertTrue(offset >= 0, place);
		return preview.at(file, offset, () -> false).orElseThrow();
	}

	@Test
	void aPromptIsInTheManualAtItsPlace() throws PreviewCancelledException {
		Preview shown = at(open("domestic-abuse/key-lines-of-enquiry.methodology"), "ask KLOE-2.1");
		assertEquals("manual", shown.document());
		assertEquals(Optional.of("kloe-2-1"), shown.anchor());
		assertTrue(shown.page().contains("id=\"kloe-2-1\""));
	}

	@Test
	void aRowOfAFormIsOnTheFormAndASlideInItsDeck() throws PreviewCancelledException {
		Preview form = at(open("domestic-abuse/case-records.methodology"), "row A3A-05");
		assertEquals("case-record", form.document());
		assertEquals(Optional.of("a3a-05"), form.anchor());
		assertEquals("feedback-slides", at(open("domestic-abuse/feedback.methodology"), "slide SL-3").document());
		assertEquals("feedback-letter", at(open("domestic-abuse/feedback.methodology"), "section FL-1").document());
	}

	@Test
	void aStageIsInTheTimelineAndTheHeadAtTheTopOfTheManual() throws PreviewCancelledException {
		XtextResource main = open("domestic-abuse.methodology");
		assertEquals("stage-timeline", at(main, "stage FinalTimetable").document());
		Preview head = at(main, "calendar england");
		assertEquals("manual", head.document());
		assertEquals(Optional.empty(), head.anchor());
	}

	@Test
	void whatIsTypedIsOnThePageAtOnce() throws PreviewCancelledException, IOException {
		XtextResource file = open("domestic-abuse/key-lines-of-enquiry.methodology");
		at(file, "ask KLOE-2.1");
		int place = text(file).indexOf('"', text(file).indexOf("ask KLOE-2.1")) + 1;
		file.update(place, 0, "Typed just now: ");
		file.relink();
		assertTrue(at(file, "ask KLOE-2.1").page().contains("Typed just now: "));
	}

	@Test
	void aVariantShowsWhatItChanges() throws PreviewCancelledException {
		Preview shown = at(open("safeguarding-in-intervention.methodology"), "party ImprovementBoard");
		assertEquals("manual", shown.document());
		assertTrue(shown.page().contains("The board that oversees how a council in intervention improves."));
	}

	@Test
	void aClickLeadsToTheLineInItsFile() throws PreviewCancelledException {
		at(open("domestic-abuse.methodology"), "calendar england");
		SourcePlace place = preview.source("kloe-2-1").orElseThrow();
		assertEquals(Path.of("key-lines-of-enquiry.methodology"), place.file().getFileName());
		XtextResource file = open("domestic-abuse/key-lines-of-enquiry.methodology");
		assertTrue(text(file).substring(place.offset(), place.offset() + place.length()).contains("KLOE-2.1"));
		assertEquals(text(file).substring(0, place.offset()).lines().count() + (text(file).substring(0, place.offset()).endsWith("\n") ? 1 : 0), place.line());
		assertEquals(place, preview.source("KLOE-2.1.Answer").orElseThrow());
		assertEquals(Optional.empty(), preview.source("main"));
	}

	@Test
	void everyPlaceOfAFileWithErrorsHasAPageOrNone() throws PreviewCancelledException {
		Random random = new Random(3);
		for (int round = 0; round < 12; round++) {
			resources = LANGUAGE.getInstance(XtextResourceSet.class);
			XtextResource file = open("one-day-challenge/self-assessment.methodology");
			int from = random.nextInt(text(file).length());
			file.update(from, Math.min(random.nextInt(200), text(file).length() - from), random.nextBoolean() ? "" : "\" { foo as ");
			Optional<Preview> shown = new MethodologyPreview().at(file, random.nextInt(text(file).length() + 1), () -> false);
			shown.ifPresent(each -> assertTrue(each.page().contains("</html>")));
		}
	}

	@Test
	void aLibraryHasNoPageOfItsOwn() throws PreviewCancelledException {
		assertEquals(Optional.empty(), preview.at(open("library/on-site.methodology"), 10, () -> false));
	}

	@Test
	void aCancelledPreviewStops() {
		XtextResource file = open("domestic-abuse.methodology");
		assertThrows(PreviewCancelledException.class, () -> preview.at(file, 10, () -> true));
	}

	@Test
	void thePagesAreThoseThatAreGenerated() throws PreviewCancelledException {
		XtextResource file = open("domestic-abuse.methodology");
		Preview shown = at(file, "calendar england");
		String generated = DocumentPack.of(MethodologyLoader.standalone()
				.load(Examples.models().resolve("domestic-abuse.methodology")).assembly().orElseThrow().methodology()).page("manual");
		assertEquals(generated, shown.page());
		assertFalse(shown.page().isEmpty());
	}
}
