package org.criticalfriend.editing.tests.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.criticalfriend.editing.forms.EditField;
import org.criticalfriend.editing.forms.FieldKind;
import org.criticalfriend.editing.forms.Proforma;
import org.criticalfriend.editing.forms.ReviewForms;
import org.criticalfriend.editing.review.ReviewSession;
import org.criticalfriend.editing.tests.Examples;
import org.criticalfriend.methodology.Form;
import org.criticalfriend.review.FilledForm;
import org.criticalfriend.review.FormAnswer;
import org.criticalfriend.review.ReviewFactory;
import org.criticalfriend.review.answers.FormFields;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Copies of forms are laid out as on paper, with every field of the form once. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProformaTest {

	private Examples examples;

	@BeforeAll
	void readMethodologies() {
		examples = new Examples();
	}

	private static FilledForm blank(Form form, ReviewSession session) {
		FilledForm copy = ReviewFactory.eINSTANCE.createFilledForm();
		copy.setId("blank-" + form.getName());
		copy.setForm(form);
		session.edit("Add form", () -> session.review().getForms().add(copy));
		return copy;
	}

	@ParameterizedTest
	@ValueSource(strings = {"northmoor", "saltmere", "kingsmoor", "fellside"})
	void everyFieldOfEveryFormIsLaidOutOnceAndCanBeAnswered(String name, @TempDir Path folder) throws IOException {
		try (ReviewSession session = examples.session(name, folder)) {
			ReviewForms forms = new ReviewForms(session);
			int seen = 0;
			for (Form form : session.methodology().orElseThrow().getElements().stream().filter(Form.class::isInstance).map(Form.class::cast).toList()) {
				FilledForm copy = blank(form, session);
				List<EditField> fields = forms.proforma(copy).orElseThrow().fields();
				assertEquals(fields.size(), Set.copyOf(fields.stream().map(EditField::key).toList()).size(), form.getName());
				for (EditField field : fields) {
					String value = switch (field.kind()) {
						case DATE -> "2027-03-09";
						case NUMBER -> "3";
						case YES_NO, CHOICE, CHOICES -> field.choices().get(0).value();
						default -> "Seen.";
					};
					assertEquals(Optional.empty(), field.write(value));
					assertEquals(value, field.text());
					seen++;
				}
				assertEquals(new ArrayList<>(FormFields.of(form).names()), copy.getAnswers().stream().map(FormAnswer::getKey).toList(), form.getName());
			}
			assertTrue(seen > 20, "the methodology has forms");
		}
	}

	@Test
	void answersStandInTheOrderOfTheFormHoweverTheyAreGiven(@TempDir Path folder) throws IOException {
		try (ReviewSession session = examples.session("northmoor", folder)) {
			FilledForm copy = blank((Form) session.methodology().orElseThrow().getElements().stream().filter(each -> "CaseRecord".equals(each.getName())).findFirst().orElseThrow(), session);
			List<EditField> fields = new ReviewForms(session).proforma(copy).orElseThrow().fields();
			fields.get(4).write("later");
			fields.get(1).write("earlier");
			assertEquals(List.of("earlier", "later"), copy.getAnswers().stream().map(each -> each.getValues().get(0)).toList());
			fields.get(4).write("");
			assertEquals(1, copy.getAnswers().size());
		}
	}

	@Test
	void aFollowUpAppliesAfterItsAnswersOnly(@TempDir Path folder) throws IOException {
		try (ReviewSession session = examples.session("fellside", folder)) {
			int checked = 0;
			for (Form form : session.methodology().orElseThrow().getElements().stream().filter(Form.class::isInstance).map(Form.class::cast).toList()) {
				Proforma proforma = new ReviewForms(session).proforma(blank(form, session)).orElseThrow();
				for (Proforma.Asked asked : asked(proforma)) {
					for (Proforma.FollowUp followUp : asked.followUps()) {
						EditField further = followUp.question().answers().get(0);
						assertFalse(further.applies());
						EditField deciding = asked.answers().stream().filter(each -> each.kind().isChosen()).findFirst().orElseThrow();
						String label = followUp.after().split(" or ")[0];
						deciding.write(deciding.choices().stream().filter(each -> each.label().equals(label)).findFirst().orElseThrow().value());
						assertTrue(further.applies());
						deciding.write("");
						assertFalse(further.applies());
						checked++;
					}
				}
			}
			assertTrue(checked > 0, "the methodology has follow-ups");
		}
	}

	private static List<Proforma.Asked> asked(Proforma proforma) {
		return proforma.sections().stream().flatMap(section -> section.blocks().stream()).filter(Proforma.Asked.class::isInstance).map(Proforma.Asked.class::cast).toList();
	}

	@Test
	void anAnswerThatIsNoChoiceIsRefused(@TempDir Path folder) throws IOException {
		try (ReviewSession session = examples.session("northmoor", folder)) {
			Set<FieldKind> kinds = new LinkedHashSet<>();
			for (Form form : session.methodology().orElseThrow().getElements().stream().filter(Form.class::isInstance).map(Form.class::cast).toList()) {
				for (EditField field : new ReviewForms(session).proforma(blank(form, session)).orElseThrow().fields()) {
					if (field.kind().isChosen() && kinds.add(field.kind())) {
						assertEquals(Optional.of("`perhaps` is not among the choices."), field.write("perhaps"));
						assertEquals(List.of(), field.values());
					}
				}
			}
			assertFalse(kinds.isEmpty());
		}
	}
}
