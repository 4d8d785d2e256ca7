package org.criticalfriend.review.answers;

import org.criticalfriend.methodology.Answer;
import org.criticalfriend.methodology.Aspect;
import org.criticalfriend.methodology.Field;
import org.criticalfriend.methodology.Form;
import org.criticalfriend.methodology.Identified;

/**
 * The names of the fields of forms, made of the stable ids of a methodology: {@code A3A-05.Response}. Pages, Word files and the answers
 * kept in a review all have them from here; templates call these methods as services.
 */
public class FieldName {

	private static final String ONLY_ANSWER = "Answer";
	private static final String NAME_OF_ROW = "Row";

	/** The name of a field in the head or summary of a form. */
	public String fieldName(Field field) {
		return field.getName();
	}

	/** The name of one of the items a field has room for, counted from 1. */
	public String fieldName(Field field, Integer item) {
		return field.getName() + "." + item;
	}

	/** The name of an answer to a row: a question, a document, a KLOE or a theme. */
	public String fieldName(Identified row, Answer answer) {
		return row.getName() + "." + answerName(answer);
	}

	/** The name of an answer that is given for each of several aspects of a question. */
	public String fieldName(Identified row, Answer answer, Aspect aspect) {
		return fieldName(row, answer) + "." + aspect.getName();
	}

	/** The name of the answer in one of the rows that whoever fills in the form adds, counted from 1. */
	public String fieldName(Form form, Integer row, Answer answer) {
		return form.getName() + "." + row + "." + answerName(answer);
	}

	/** The name of the field that says what a row is about which whoever fills in the form adds, counted from 1. */
	public String rowName(Form form, Integer row) {
		return form.getName() + "." + row + "." + NAME_OF_ROW;
	}

	/** The id of an answer within its question; one that stands alone needs none of its own. */
	public String answerName(Answer answer) {
		return answer.getName() == null ? ONLY_ANSWER : answer.getName();
	}
}
