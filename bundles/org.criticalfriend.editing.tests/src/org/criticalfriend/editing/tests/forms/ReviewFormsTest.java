package org.criticalfriend.editing.tests.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.criticalfriend.editing.forms.EditField;
import org.criticalfriend.editing.forms.FieldKind;
import org.criticalfriend.editing.forms.ObjectForm;
import org.criticalfriend.editing.forms.ObjectList;
import org.criticalfriend.editing.forms.ReviewForms;
import org.criticalfriend.editing.review.ReviewSession;
import org.criticalfriend.editing.tests.Examples;
import org.criticalfriend.methodology.Section;
import org.criticalfriend.review.Draft;
import org.criticalfriend.review.FilledForm;
import org.criticalfriend.review.Finding;
import org.criticalfriend.review.Person;
import org.criticalfriend.review.Recommendation;
import org.criticalfriend.review.Review;
import org.criticalfriend.review.ReviewPackage;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Forms of objects come from the metamodel, read the review and write through the session. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReviewFormsTest {

	private Examples examples;
	private ReviewSession session;
	private Review review;
	private ReviewForms forms;

	@BeforeAll
	void readMethodologies() {
		examples = new Examples();
	}

	@BeforeEach
	void open(@TempDir Path folder) throws IOException {
		session = examples.session("northmoor", folder);
		review = session.review();
		forms = new ReviewForms(session);
	}

	private static EditField field(ObjectForm form, String label) {
		return form.fields().stream().filter(each -> each.label().equals(label)).findFirst().orElseThrow(() -> new AssertionError(label + " not in " + form.fields().stream().map(EditField::label).toList()));
	}

	@Test
	void everyObjectOfAReviewHasAFormWithLabelsAndHelp() {
		review.eAllContents().forEachRemaining(object -> {
			ObjectForm form = forms.form(object);
			assertFalse(form.title().isBlank());
			assertFalse(form.help().isBlank(), () -> object.eClass().getName());
			for (EditField each : form.fields()) {
				assertFalse(each.label().isBlank());
				assertFalse(each.help().isBlank(), each::label);
				assertTrue(Character.isUpperCase(each.label().charAt(0)));
			}
			form.lists().forEach(each -> assertFalse(each.help().isBlank()));
		});
	}

	@Test
	void whatAFieldReadsItCanWriteBack() {
		review.eAllContents().forEachRemaining(object -> forms.form(object).fields().forEach(each -> {
			List<String> values = each.values();
			assertEquals(Optional.empty(), each.write(values), () -> each.label() + " of " + object);
			assertEquals(values, each.values());
		}));
		assertFalse(session.isDirty());
	}

	@Test
	void kindsFollowTheTypesOfTheMetamodel() {
		ObjectForm finding = forms.form(review.getFindings().get(0));
		assertEquals(FieldKind.TEXT, field(finding, "Finding").kind());
		assertEquals(FieldKind.CHOICE, field(finding, "Kind").kind());
		assertEquals(FieldKind.REFERENCES, field(finding, "Evidence").kind());
		assertEquals(FieldKind.REFERENCE, field(finding, "Written by").kind());
		assertEquals(FieldKind.DATE, field(finding, "Written on").kind());
		ObjectForm session = forms.form(review.getSessions().get(0));
		assertEquals(FieldKind.TIME, field(session, "Start").kind());
		assertEquals(FieldKind.NUMBER, field(session, "Day").kind());
		assertEquals(FieldKind.LINE, field(session, "Room").kind());
	}

	@Test
	void aDateThatIsNoneIsRefusedWithAHintAndNothingChanges() {
		EditField enquiry = field(forms.form(review), "Day of the enquiry");
		LocalDate before = review.getEnquiry();
		assertEquals(Optional.of("`12/1/2027` is no day; write year, month and day, for example 2027-03-09."), enquiry.write("12/1/2027"));
		assertEquals(before, review.getEnquiry());
		assertFalse(session.isDirty());
	}

	@Test
	void aNumberThatIsNoneIsRefused() {
		assertTrue(field(forms.form(review.getSessions().get(0)), "Day").write("two").isPresent());
	}

	@Test
	void choicesOfAReferenceAreTheObjectsItMayPointAt() {
		Finding finding = review.getFindings().get(0);
		EditField by = field(forms.form(finding), "Written by");
		assertEquals(review.getPeople().size(), by.choices().size());
		assertEquals(Optional.empty(), by.write(by.choices().get(1).value()));
		assertEquals(review.getPeople().get(1), finding.getBy());
		EditField kloes = field(forms.form(finding), "Key lines of enquiry and themes");
		assertTrue(kloes.choices().stream().anyMatch(each -> each.value().equals("KLOE-1")), kloes.choices()::toString);
		assertTrue(kloes.write(List.of("KLOE-99")).orElseThrow().contains("KLOE-99"));
	}

	@Test
	void blankTextUnsetsAValueAndARequiredOneIsTold() {
		EditField text = field(forms.form(review.getFindings().get(0)), "Finding");
		text.write("");
		assertEquals(List.of(), text.values());
		assertEquals(Optional.of("Finding is missing."), text.problem());
	}

	@Test
	void typingInAFieldIsOneStepNamedAfterIt() {
		EditField text = field(forms.form(review.getFindings().get(0)), "Finding");
		String before = text.text();
		text.write("P");
		text.write("Pa");
		assertEquals(Optional.of("Finding"), session.undoLabel());
		session.undo();
		assertEquals(before, text.text());
	}

	@Test
	void listsAddWithAFreeIdRemoveAndMove() {
		ObjectList findings = forms.list(ReviewPackage.Literals.REVIEW__FINDINGS);
		int before = findings.items().size();
		Finding added = (Finding) findings.add();
		assertEquals("F34", added.getId());
		assertEquals(before + 1, findings.items().size());
		assertNotEquals(added.getId(), ((Finding) findings.add()).getId());
		findings.move(added, 0);
		assertEquals(added, findings.items().get(0));
		findings.remove(added);
		assertFalse(findings.items().contains(added));
		session.undo();
		session.undo();
		session.undo();
		session.undo();
		assertEquals(before, findings.items().size());
		assertFalse(session.isDirty());
	}

	@Test
	void theFirstOfAKindIsCountedFromOne() {
		session.edit("Findings", () -> review.getFindings().clear());
		ObjectList findings = forms.list(ReviewPackage.Literals.REVIEW__FINDINGS);
		assertEquals(List.of("F-1", "F-2"), List.of(((Finding) findings.add()).getId(), ((Finding) findings.add()).getId()));
		assertEquals("REC-11", ((Recommendation) forms.list(ReviewPackage.Literals.REVIEW__RECOMMENDATIONS).add()).getId());
		assertEquals("P-1", ((Person) forms.list(ReviewPackage.Literals.REVIEW__PEOPLE).add()).getId());
	}

	@Test
	void aSingleContainedObjectIsAListOfAtMostOne() {
		ObjectList onSite = forms.form(review).lists().stream().filter(each -> each.label().equals("Days on site")).findFirst().orElseThrow();
		assertFalse(onSite.canAdd());
		EObject days = onSite.items().get(0);
		onSite.remove(days);
		assertTrue(onSite.canAdd());
		assertEquals(List.of(), onSite.items());
		session.undo();
		assertEquals(List.of(days), onSite.items());
	}

	@Test
	void sectionsOfALetterAndColumnsOfAListAreChosenByWhatTheyAreCalled() {
		Draft letter = review.getDrafts().get(0);
		EditField section = field(forms.form(letter.getTexts().get(0)), "Section");
		assertEquals(FieldKind.REFERENCE, section.kind());
		assertEquals(letter.getPublication().getSections().get(0).getTitle(), section.choices().get(0).label());
		assertTrue(section.choices().stream().anyMatch(each -> each.value().equals("FL-2")));
		EditField column = field(forms.form(review.getSamples().get(1).getCases().get(0).getDetails().get(0)), "Column");
		assertEquals(review.getSamples().get(1).getSample().getColumns().size(), column.choices().size());
		assertTrue(column.choices().stream().noneMatch(each -> each.label().equals(each.value())), column.choices()::toString);
	}

	@Test
	void aSectionThatTheMethodologyDoesNotKnowStaysAChoice() {
		EditField section = field(forms.form(review.getDrafts().get(0).getTexts().get(0)), "Section");
		session.edit("Section", () -> review.getDrafts().get(0).getTexts().get(0).setSection("FL-99"));
		assertTrue(section.choices().stream().anyMatch(each -> each.value().equals("FL-99")), section.choices()::toString);
	}

	@Test
	void whatIsNotWrittenOfALetterCanBeBegunOnce() {
		Draft letter = review.getDrafts().get(0);
		Section first = forms.sectionsToWrite(letter).get(0);
		assertEquals(first.getName(), forms.beginText(letter, first).getSection());
		assertFalse(forms.sectionsToWrite(letter).contains(first));
		session.undo();
		assertTrue(forms.sectionsToWrite(letter).contains(first));
	}

	@Test
	void titlesAreWordsAndNotIds() {
		for (FilledForm copy : review.getForms()) {
			if (copy.getSession() != null) {
				assertFalse(forms.title(copy).contains(copy.getSession().getId()), forms.title(copy));
			}
		}
		assertTrue(forms.title(review.getDrafts().get(0)).contains("24 March 2027"), forms.title(review.getDrafts().get(0)));
	}

	@Test
	void whatAnObjectSaysItselfComesBeforeWhatItHasInCommonWithOthers() {
		List<String> labels = forms.form(review.getRequests().get(0)).fields().stream().map(EditField::label).toList();
		assertTrue(labels.indexOf("Comment") < labels.indexOf("Key lines of enquiry"), labels::toString);
	}

	@Test
	void columnsOfTablesAreThoseThatTellObjectsApart() {
		assertEquals(List.of("Roles", "Organisation", "Confirmed"), forms.columns(forms.list(ReviewPackage.Literals.REVIEW__PEOPLE)).stream().map(forms::label).toList());
	}
}
