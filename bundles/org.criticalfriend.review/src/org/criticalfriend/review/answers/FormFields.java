package org.criticalfriend.review.answers;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.criticalfriend.methodology.Answer;
import org.criticalfriend.methodology.AnswerKind;
import org.criticalfriend.methodology.Aspect;
import org.criticalfriend.methodology.Field;
import org.criticalfriend.methodology.FollowUp;
import org.criticalfriend.methodology.Form;
import org.criticalfriend.methodology.FormSection;
import org.criticalfriend.methodology.Identified;
import org.criticalfriend.methodology.Kloe;
import org.criticalfriend.methodology.KloeKind;
import org.criticalfriend.methodology.Level;
import org.criticalfriend.methodology.Methodology;
import org.criticalfriend.methodology.MethodologyFactory;
import org.criticalfriend.methodology.Question;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** All fields of a form by their names, in the order of its page. Each is found in constant time. */
public final class FormFields {

	private final FieldName names = new FieldName();
	private final Form form;
	private final Map<String, FormField> fields = new LinkedHashMap<>();
	private final Set<Identified> rows = new LinkedHashSet<>();

	private FormFields(Form form) {
		this.form = form;
	}

	/** The fields of a form. Time grows with their number. */
	public static FormFields of(Form form) {
		FormFields fields = new FormFields(form);
		form.getFields().forEach(fields::addField);
		if (form.getRowsFrom() != null) {
			fields.addTable(form.getColumns(), form.getRowsFrom().getDocuments());
		}
		if (form.isRowsFromKloes()) {
			fields.addTable(form.getColumns(), kloes(form));
		}
		fields.addRows(form.getColumns(), form.getRows());
		fields.addRowsToName();
		for (FormSection section : form.getSections()) {
			fields.addRows(section.getColumns().isEmpty() ? form.getColumns() : section.getColumns(), section.getRows());
			section.getFields().forEach(fields::addField);
		}
		return fields;
	}

	/** The form. */
	public Form form() {
		return form;
	}

	/** The fields, in the order of the page. */
	public Collection<FormField> all() {
		return Collections.unmodifiableCollection(fields.values());
	}

	/** The field with this name. */
	public Optional<FormField> named(String name) {
		return Optional.ofNullable(fields.get(name));
	}

	/** The names of all fields. */
	public Set<String> names() {
		return Collections.unmodifiableSet(fields.keySet());
	}

	/** What there is to answer: questions, documents, KLOEs and fields; rows that may be added are not among them. */
	public Set<Identified> rows() {
		return Collections.unmodifiableSet(rows);
	}

	private static List<Kloe> kloes(Form form) {
		return EcoreUtil.getRootContainer(form) instanceof Methodology methodology
				? methodology.getElements().stream().filter(Kloe.class::isInstance).map(Kloe.class::cast).filter(kloe -> kloe.getKind() != KloeKind.COVERAGE).toList()
				: List.of();
	}

	private void add(FormField field) {
		fields.putIfAbsent(field.name(), field);
		if (field.row() != form) {
			rows.add(field.row());
		}
	}

	private void addField(Field field) {
		if (field.getKind() != AnswerKind.LIST) {
			add(new FormField(names.fieldName(field), field, field, text(field.getLabel()), Optional.empty()));
			return;
		}
		for (int item = 1; item <= field.getCount(); item++) {
			add(new FormField(names.fieldName(field, item), field, field, text(field.getLabel()), Optional.empty()));
		}
	}

	private void addRows(List<Answer> columns, List<Question> questions) {
		if (columns.isEmpty()) {
			questions.forEach(question -> addQuestion(question, Optional.empty()));
		} else {
			addTable(columns, questions);
		}
	}

	private void addTable(List<Answer> columns, List<? extends Identified> tableRows) {
		for (Identified row : tableRows) {
			columns.forEach(column -> add(new FormField(names.fieldName(row, column), row, column, text(column.getLabel()), Optional.empty())));
		}
	}

	private void addRowsToName() {
		for (int row = 1; row <= form.getBlankRows(); row++) {
			add(new FormField(names.rowName(form, row), form, MethodologyFactory.eINSTANCE.createAnswer(), text(form.getRowHeading()), Optional.empty()));
			for (Answer column : form.getColumns()) {
				add(new FormField(names.fieldName(form, row, column), form, column, text(column.getLabel()), Optional.empty()));
			}
		}
	}

	private void addQuestion(Question question, Optional<FieldCondition> condition) {
		for (Answer answer : question.getAnswers()) {
			if (answer.isForEach()) {
				for (Aspect aspect : question.getAspects()) {
					add(new FormField(names.fieldName(question, answer, aspect), question, answer, text(aspect.getLabel()), condition));
				}
			} else {
				add(new FormField(names.fieldName(question, answer), question, answer, text(answer.getLabel()), condition));
			}
		}
		for (FollowUp followUp : question.getFollowUps()) {
			if (followUp.getQuestion() != null) {
				addQuestion(followUp.getQuestion(), Optional.of(new FieldCondition(deciding(question, followUp), values(followUp), condition)));
			}
		}
	}

	/** The answer that can have one of the values, for every aspect if it is given for each. */
	private Set<String> deciding(Question question, FollowUp followUp) {
		for (Answer answer : question.getAnswers()) {
			boolean decides = followUp.getLevels().isEmpty() ? answer.getKind() == AnswerKind.YES_NO
					: answer.getScale() != null && answer.getScale().getLevels().contains(followUp.getLevels().get(0));
			if (decides) {
				return answer.isForEach() ? question.getAspects().stream().map(aspect -> names.fieldName(question, answer, aspect)).collect(Collectors.toSet())
						: Set.of(names.fieldName(question, answer));
			}
		}
		return Set.of();
	}

	private static Set<String> values(FollowUp followUp) {
		if (followUp.isYes()) {
			return Set.of("yes");
		}
		return followUp.isNo() ? Set.of("no") : followUp.getLevels().stream().map(Level::getName).collect(Collectors.toSet());
	}

	private static String text(String label) {
		return label == null ? "" : label;
	}
}
