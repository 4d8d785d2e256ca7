package org.criticalfriend.documents.answers;

import java.util.List;

import org.criticalfriend.methodology.Identified;
import org.criticalfriend.review.FilledForm;
import org.criticalfriend.review.answers.Filling;
import org.criticalfriend.review.answers.FormFields;

/** Services that lay out what a filled copy of a form says, to be read and not to be changed. */
public class SheetServices {

	/** What a copy says, laid out to be read; parts and rows without any answer are left out. */
	public List<SheetPart> sheet(FilledForm copy) {
		return new AnswerSheet(new Filling(copy, FormFields.of(copy.getForm()))).parts();
	}

	/** The title of the part of the form that the rows come from. */
	public String title(SheetPart part) {
		return part.title();
	}

	/** What stands above what was asked. */
	public String heading(SheetPart part) {
		return part.heading();
	}

	/** The headings of the answers; empty for questions with one answer that needs no heading. */
	public List<String> columns(SheetPart part) {
		return part.columns();
	}

	/** The rows in which something was answered. */
	public List<SheetRow> sheetRows(SheetPart part) {
		return part.rows();
	}

	/** What a question, document, KLOE or field asks, in light markup. */
	public String asked(Identified row) {
		return AnswerSheet.asked(row);
	}

	/** What was asked, in light markup. */
	public String asked(SheetRow row) {
		return row.asked();
	}

	/** The answers, one for each column; an answer that was not given is empty. */
	public List<String> answers(SheetRow row) {
		return row.answers();
	}
}
