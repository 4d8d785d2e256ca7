package org.criticalfriend.editing.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.criticalfriend.editing.review.ReviewSession;
import org.criticalfriend.methodology.Answer;
import org.criticalfriend.methodology.AnswerKind;
import org.criticalfriend.methodology.Aspect;
import org.criticalfriend.methodology.Block;
import org.criticalfriend.methodology.DocumentRequest;
import org.criticalfriend.methodology.Field;
import org.criticalfriend.methodology.FollowUp;
import org.criticalfriend.methodology.Form;
import org.criticalfriend.methodology.FormSection;
import org.criticalfriend.methodology.Identified;
import org.criticalfriend.methodology.Kloe;
import org.criticalfriend.methodology.Level;
import org.criticalfriend.methodology.Question;
import org.criticalfriend.methodology.Text;
import org.criticalfriend.methodology.Titled;
import org.criticalfriend.review.FilledForm;
import org.criticalfriend.review.answers.FieldName;
import org.criticalfriend.review.answers.FormFields;

/** Lays the fields of a form out in the order in which its page has them. */
final class ProformaLayout {

	private static final String QUESTION = "Question";
	private static final String ROW = "Row";

	private final FieldName names = new FieldName();
	private final ReviewSession session;
	private final FilledForm copy;
	private final Form form;
	private final FormFields fields;
	private final CopyAnswers answers;

	ProformaLayout(ReviewSession session, FilledForm copy) {
		this.session = session;
		this.copy = copy;
		form = copy.getForm();
		answers = new CopyAnswers(session, copy);
		fields = answers.fields();
	}

	Proforma proforma() {
		List<Proforma.Section> sections = new ArrayList<>();
		sections.add(new Proforma.Section("", List.of(), main()));
		for (FormSection section : form.getSections()) {
			List<Proforma.Block> blocks = new ArrayList<>();
			addRows(section.getColumns().isEmpty() ? form.getColumns() : section.getColumns(), section.getTitle(), section.getRowHeading(), section.getRows(), blocks);
			addFields(section.getFields(), blocks);
			sections.add(new Proforma.Section(text(section.getTitle()), texts(section.getText()), blocks));
		}
		return new Proforma(copy, text(form.getTitle()), texts(form.getText()), sections);
	}

	private List<Proforma.Block> main() {
		List<Proforma.Block> blocks = new ArrayList<>();
		addFields(form.getFields(), blocks);
		if (form.getRowsFrom() != null) {
			blocks.add(table(form.getColumns(), form.getTitle(), form.getRowHeading(), form.getRowsFrom().getDocuments()));
		}
		if (form.isRowsFromKloes()) {
			blocks.add(table(form.getColumns(), form.getTitle(), form.getRowHeading(), fields.rows().stream().filter(Kloe.class::isInstance).toList()));
		}
		addRows(form.getColumns(), form.getTitle(), form.getRowHeading(), form.getRows(), blocks);
		if (form.getBlankRows() > 0) {
			blocks.add(rowsToName());
		}
		return blocks;
	}

	private void addFields(List<Field> plain, List<Proforma.Block> blocks) {
		List<EditField> edited = new ArrayList<>();
		for (Field field : plain) {
			if (field.getKind() == AnswerKind.LIST) {
				for (int item = 1; item <= field.getCount(); item++) {
					edited.addAll(named(names.fieldName(field, item)));
				}
			} else {
				edited.addAll(named(names.fieldName(field)));
			}
		}
		if (!edited.isEmpty()) {
			blocks.add(new Proforma.Fields(edited));
		}
	}

	private void addRows(List<Answer> columns, String title, String heading, List<Question> rows, List<Proforma.Block> blocks) {
		if (columns.isEmpty()) {
			rows.forEach(question -> blocks.add(asked(question)));
		} else if (!rows.isEmpty()) {
			blocks.add(table(columns, title, heading, rows));
		}
	}

	private Proforma.Table table(List<Answer> columns, String title, String heading, List<? extends Identified> rows) {
		List<Proforma.Row> laidOut = new ArrayList<>();
		for (Identified row : rows) {
			List<EditField> cells = columns.stream().flatMap(column -> named(names.fieldName(row, column)).stream()).toList();
			laidOut.add(new Proforma.Row(label(row), row instanceof Question question ? texts(question.getGuidance()) : List.of(), null, cells, row.getName()));
		}
		return new Proforma.Table(text(title), heading == null ? QUESTION : heading, headings(columns), laidOut);
	}

	private Proforma.Table rowsToName() {
		List<Proforma.Row> rows = new ArrayList<>();
		for (int number = 1; number <= form.getBlankRows(); number++) {
			int row = number;
			List<EditField> cells = form.getColumns().stream().flatMap(column -> named(names.fieldName(form, row, column)).stream()).toList();
			rows.add(new Proforma.Row("", List.of(), named(names.rowName(form, row)).get(0), cells, form.getName()));
		}
		return new Proforma.Table(text(form.getTitle()), form.getRowHeading() == null ? ROW : form.getRowHeading(), headings(form.getColumns()), rows);
	}

	private static List<String> headings(List<Answer> columns) {
		return columns.stream().map(column -> text(column.getLabel())).toList();
	}

	private Proforma.Asked asked(Question question) {
		List<EditField> answers = new ArrayList<>();
		for (Answer answer : question.getAnswers()) {
			if (answer.isForEach()) {
				for (Aspect aspect : question.getAspects()) {
					answers.addAll(named(names.fieldName(question, answer, aspect)));
				}
			} else {
				answers.addAll(named(names.fieldName(question, answer)));
			}
		}
		List<Proforma.FollowUp> further = question.getFollowUps().stream().filter(each -> each.getQuestion() != null)
				.map(each -> new Proforma.FollowUp(after(each), asked(each.getQuestion()))).toList();
		return new Proforma.Asked(question.getName(), text(question.getText()), texts(question.getGuidance()), answers, further);
	}

	private static String after(FollowUp followUp) {
		if (followUp.isYes()) {
			return "Yes";
		}
		return followUp.isNo() ? "No" : String.join(" or ", followUp.getLevels().stream().map(Level::getLabel).toList());
	}

	private List<EditField> named(String name) {
		return fields.named(name).stream().map(field -> (EditField) new AnswerField(session, answers, field)).toList();
	}

	private static String label(Identified row) {
		return switch (row) {
			case Question question -> text(question.getText());
			case DocumentRequest request -> text(request.getText());
			case Titled titled -> text(titled.getTitle());
			default -> row.getName();
		};
	}

	private static List<String> texts(List<? extends Block> blocks) {
		return blocks.stream().flatMap(block -> block instanceof Text text && text.getText() != null ? Stream.of(text.getText()) : Stream.empty()).toList();
	}

	private static String text(String text) {
		return text == null ? "" : text;
	}
}
