package org.criticalfriend.review.tests.answers;

import static org.criticalfriend.review.tests.Harbour.answer;
import static org.criticalfriend.review.tests.Harbour.field;
import static org.criticalfriend.review.tests.Harbour.followUp;
import static org.criticalfriend.review.tests.Harbour.question;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;

import org.criticalfriend.methodology.Answer;
import org.criticalfriend.methodology.AnswerKind;
import org.criticalfriend.methodology.Aspect;
import org.criticalfriend.methodology.Field;
import org.criticalfriend.methodology.FollowUp;
import org.criticalfriend.methodology.Form;
import org.criticalfriend.methodology.FormSection;
import org.criticalfriend.methodology.Identified;
import org.criticalfriend.methodology.KloeKind;
import org.criticalfriend.methodology.Question;
import org.criticalfriend.methodology.SubjectKind;
import org.criticalfriend.review.answers.Filling;
import org.criticalfriend.review.answers.FormFields;
import org.criticalfriend.review.tests.Harbour;
import org.junit.jupiter.api.Test;

class FormFieldsTest {

	private final Harbour harbour = new Harbour();
	private final Form form = harbour.form("Notes", SubjectKind.REVIEW);

	private String names() {
		return String.join(" ", FormFields.of(form).names());
	}

	private static String names(Iterable<? extends Identified> rows) {
		StringBuilder names = new StringBuilder();
		rows.forEach(row -> names.append(row.getName()).append(' '));
		return names.toString().strip();
	}

	@Test
	void aTableHasAFieldForEachRowAndColumn() {
		form.getColumns().addAll(List.of(answer("Seen", AnswerKind.TEXT), harbour.rating("Safe")));
		form.getRows().addAll(List.of(question("N-1"), question("N-2")));
		assertEquals("N-1.Seen N-1.Safe N-2.Seen N-2.Safe", names());
	}

	@Test
	void rowsCanBeDocumentsOrKeyLines() {
		form.getColumns().add(answer("Seen", AnswerKind.TEXT));
		form.setRowsFrom(harbour.papers);
		form.setRowsFromKloes(true);
		harbour.kloe("C-1").setKind(KloeKind.COVERAGE);
		assertEquals("LB-01.Seen LB-02.Seen KLOE-1.Seen KLOE-2.Seen", names());
	}

	@Test
	void rowsToNameAreNumberedAndNobodyHasToFillThem() {
		form.getColumns().add(answer("Action", AnswerKind.TEXT));
		form.setBlankRows(2);
		assertEquals("Notes.1.Row Notes.1.Action Notes.2.Row Notes.2.Action", names());
		assertEquals("", names(FormFields.of(form).rows()));
	}

	@Test
	void listsHaveAFieldForEachItemAndAreAnsweredAsOne() {
		Field list = field("N-Three", AnswerKind.LIST);
		list.setCount(3);
		form.getFields().add(list);
		assertEquals("N-Three.1 N-Three.2 N-Three.3", names());
		Filling filling = new Filling(harbour.filled("A", form, "N-Three.2", "mend the ladder"), FormFields.of(form));
		assertEquals("N-Three", names(filling.applicable()));
		assertEquals("N-Three", names(filling.answered()));
	}

	@Test
	void sectionsHaveTheirOwnColumnsOrThoseOfTheForm() {
		form.getColumns().add(answer("Seen", AnswerKind.TEXT));
		form.getSections().addAll(List.of(section(question("N-1")), section(question("N-2"), answer("Safe", AnswerKind.LINE))));
		form.getSections().get(1).getFields().add(field("N-End", AnswerKind.DATE));
		assertEquals("N-1.Seen N-2.Safe N-End", names());
	}

	private static FormSection section(Question row, Answer... columns) {
		FormSection section = Harbour.DESIGN.createFormSection();
		section.getRows().add(row);
		section.getColumns().addAll(List.of(columns));
		return section;
	}

	@Test
	void aLoneAnswerNeedsNoNameAndAspectsHaveTheirs() {
		Answer each = harbour.rating("Rating");
		each.setForEach(true);
		Question question = question("N-1", each, answer(null, AnswerKind.TEXT));
		question.getAspects().addAll(List.of(aspect("Fishers"), aspect("Porters")));
		form.getRows().add(question);
		assertEquals("N-1.Rating.Fishers N-1.Rating.Porters N-1.Answer", names());
	}

	private static Aspect aspect(String name) {
		Aspect aspect = Harbour.DESIGN.createAspect();
		aspect.setName(name);
		return aspect;
	}

	@Test
	void furtherQuestionsApplyAfterTheirLevelsOnly() {
		Question first = question("N-1", harbour.rating("Safe"));
		Question second = question("N-1a", answer(null, AnswerKind.YES_NO));
		first.getFollowUps().add(followUp(second, harbour.safety.getLevels().get(0), harbour.safety.getLevels().get(1)));
		FollowUp afterNo = followUp(question("N-1b", answer("Why", AnswerKind.TEXT)));
		afterNo.setNo(true);
		second.getFollowUps().add(afterNo);
		form.getRows().add(first);
		assertEquals("N-1", applicable("N-1.Safe", "3"));
		assertEquals("N-1 N-1a", applicable("N-1.Safe", "2"));
		assertEquals("N-1 N-1a", applicable("N-1.Safe", "2", "N-1a.Answer", "yes"));
		assertEquals("N-1 N-1a N-1b", applicable("N-1.Safe", "2", "N-1a.Answer", "no"));
		assertEquals("N-1", applicable("N-1.Safe", "3", "N-1a.Answer", "no"), "a no that no longer counts asks nothing");
	}

	private String applicable(String... answers) {
		return new Filling(harbour.filled("A", form, answers), FormFields.of(form)).applicable().stream().map(Identified::getName).sorted().collect(Collectors.joining(" "));
	}

	@Test
	void answersAreFoundByNameAndEmptyOnesDoNotCount() {
		form.getColumns().add(answer("Seen", AnswerKind.TEXT));
		form.getRows().addAll(List.of(question("N-1"), question("N-2")));
		Filling filling = new Filling(harbour.filled("A", form, "N-1.Seen", "ropes", "N-2.Seen", " \n", "N-3.Seen", "lamps"), FormFields.of(form));
		assertEquals("ropes", filling.value("N-1.Seen"));
		assertEquals(List.of(), filling.values("N-2.Seen"));
		assertEquals("", filling.value("N-2.Seen"));
		assertEquals("N-1", names(filling.answered()));
		assertEquals("N-2", names(filling.unanswered()));
		assertEquals(List.of("N-3.Seen"), filling.unknown().stream().map(each -> each.getKey()).toList());
		assertTrue(filling.fields().named("N-3.Seen").isEmpty());
	}
}
