package org.criticalfriend.documents.answers;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.criticalfriend.methodology.AnswerKind;
import org.criticalfriend.methodology.DocumentRequest;
import org.criticalfriend.methodology.Field;
import org.criticalfriend.methodology.Form;
import org.criticalfriend.methodology.FormSection;
import org.criticalfriend.methodology.Identified;
import org.criticalfriend.methodology.Question;
import org.criticalfriend.methodology.Titled;
import org.criticalfriend.review.answers.Choice;
import org.criticalfriend.review.answers.FieldName;
import org.criticalfriend.review.answers.Filling;
import org.criticalfriend.review.answers.FormField;
import org.criticalfriend.review.dates.DateWords;

/** What one filled copy of a form says, laid out to be read: tables where the form has tables, questions with their answers elsewhere. */
final class AnswerSheet {

	private final FieldName names = new FieldName();
	private final Filling filling;
	private final Form form;
	private final List<SheetPart> parts = new ArrayList<>();
	private final Map<Identified, List<FormField>> fields = new LinkedHashMap<>();

	AnswerSheet(Filling filling) {
		this.filling = filling;
		form = filling.fields().form();
		filling.fields().all().forEach(field -> fields.computeIfAbsent(field.row(), row -> new ArrayList<>()).add(field));
	}

	/** The parts in which something was answered, in the order of the form. */
	List<SheetPart> parts() {
		List<Identified> head = new ArrayList<>(fields.keySet());
		head.remove(form);
		form.getSections().forEach(section -> head.removeAll(rowsOf(section)));
		addRows(form.getTitle(), form.getRowHeading(), head);
		addNamedRows();
		form.getSections().forEach(section -> addRows(section.getTitle(), section.getRowHeading(), rowsOf(section)));
		return parts;
	}

	private List<Identified> rowsOf(FormSection section) {
		return fields.keySet().stream().filter(row -> isWithin(row, section)).toList();
	}

	private static boolean isWithin(org.eclipse.emf.ecore.EObject object, FormSection section) {
		return object != null && (object == section || isWithin(object.eContainer(), section));
	}

	/** Neighbouring rows with the same headings share a part. */
	private void addRows(String title, String heading, List<Identified> rows) {
		List<String> open = null;
		for (Identified row : rows) {
			List<FormField> own = fields.get(row);
			List<String> answers = row instanceof Field ? List.of(own.stream().map(this::answer).flatMap(Optional::stream).reduce((one, next) -> one + "\n" + next).orElse(""))
					: own.stream().map(field -> answer(field).orElse("")).toList();
			if (answers.stream().allMatch(String::isEmpty)) {
				continue;
			}
			List<String> columns = row instanceof Field || own.size() == 1 && own.get(0).label().isEmpty() ? List.of() : own.stream().map(FormField::label).toList();
			if (!columns.equals(open)) {
				parts.add(new SheetPart(title, heading == null ? "Question" : heading, columns, new ArrayList<>()));
				open = columns;
			}
			parts.get(parts.size() - 1).rows().add(new SheetRow(asked(row), answers));
		}
	}

	/** Rows that whoever filled in the form added. */
	private void addNamedRows() {
		List<SheetRow> rows = new ArrayList<>();
		for (int number = 1; number <= form.getBlankRows(); number++) {
			int row = number;
			List<String> answers = form.getColumns().stream().map(column -> filling.fields().named(names.fieldName(form, row, column)).flatMap(this::answer).orElse("")).toList();
			String name = filling.fields().named(names.rowName(form, row)).flatMap(this::answer).orElse("");
			if (!name.isEmpty() || answers.stream().anyMatch(answer -> !answer.isEmpty())) {
				rows.add(new SheetRow(name.isEmpty() ? String.valueOf(number) : name, answers));
			}
		}
		List<String> columns = form.getColumns().stream().map(column -> column.getLabel() == null ? "" : column.getLabel()).toList();
		if (!parts.isEmpty() && parts.get(parts.size() - 1).columns().equals(columns)) {
			parts.get(parts.size() - 1).rows().addAll(rows);
		} else if (!rows.isEmpty()) {
			parts.add(new SheetPart(form.getTitle(), form.getRowHeading() == null ? "Row" : form.getRowHeading(), columns, rows));
		}
	}

	private Optional<String> answer(FormField field) {
		List<String> given = filling.values(field.name()).stream().map(value -> spoken(field, value)).toList();
		return given.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", given));
	}

	private static String spoken(FormField field, String value) {
		if (field.format().getKind() == AnswerKind.DATE) {
			try {
				return DateWords.day(LocalDate.parse(value));
			} catch (DateTimeParseException noDay) {
				return value;
			}
		}
		return field.choices().stream().filter(choice -> choice.value().equals(value)).map(Choice::label).findFirst().orElse(value);
	}

	/** What a row asks, in light markup. */
	static String asked(Identified row) {
		return switch (row) {
			case Question question -> question.getText();
			case Field field -> field.getLabel();
			case DocumentRequest request -> request.getText();
			case Titled titled -> titled.getTitle();
			default -> row.getName();
		};
	}
}
