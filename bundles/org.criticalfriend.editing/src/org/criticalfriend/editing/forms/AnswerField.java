package org.criticalfriend.editing.forms;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.criticalfriend.editing.review.ReviewSession;
import org.criticalfriend.review.FilledForm;
import org.criticalfriend.review.FormAnswer;
import org.criticalfriend.review.ReviewFactory;
import org.criticalfriend.review.answers.Choice;
import org.criticalfriend.review.answers.FormField;

/** An answer in a copy of a form. */
final class AnswerField implements EditField {

	private static final int ROOM_FOR_TEXT = 4;

	private final ReviewSession session;
	private final FilledForm copy;
	private final CopyAnswers answers;
	private final FormField field;
	private final Key key;

	private record Key(FilledForm copy, String name) {
	}

	AnswerField(ReviewSession session, CopyAnswers answers, FormField field) {
		this.session = session;
		this.answers = answers;
		this.field = field;
		copy = answers.copy();
		key = new Key(copy, field.name());
	}

	static Object key(FilledForm copy, String name) {
		return new Key(copy, name);
	}

	@Override
	public Object key() {
		return key;
	}

	@Override
	public String label() {
		return field.label();
	}

	@Override
	public String help() {
		return "";
	}

	@Override
	public FieldKind kind() {
		return switch (field.format().getKind()) {
			case TEXT, LIST -> FieldKind.TEXT;
			case LINE -> FieldKind.LINE;
			case DATE -> FieldKind.DATE;
			case NUMBER -> FieldKind.NUMBER;
			case YES_NO -> FieldKind.YES_NO;
			case ONE_OF -> FieldKind.CHOICE;
			case ANY_OF -> FieldKind.CHOICES;
		};
	}

	@Override
	public int lines() {
		return kind() == FieldKind.TEXT ? ROOM_FOR_TEXT : 1;
	}

	@Override
	public boolean isRequired() {
		return false;
	}

	@Override
	public boolean isConfidential() {
		return field.isConfidential();
	}

	@Override
	public boolean applies() {
		return field.condition().isEmpty() || answers.applies(field);
	}

	@Override
	public List<Choice> choices() {
		return field.choices();
	}

	@Override
	public List<String> values() {
		return List.copyOf(answers.values(field));
	}

	@Override
	public Optional<String> write(List<String> values) {
		for (String each : values) {
			Optional<String> complaint = complaint(each);
			if (complaint.isPresent()) {
				return complaint;
			}
		}
		if (values.size() > 1 && !kind().isMany()) {
			return Optional.of("There is room for one answer only.");
		}
		session.edit("Answer to " + field.row().getName(), key, () -> set(values));
		return Optional.empty();
	}

	private Optional<String> complaint(String value) {
		FieldKind kind = kind();
		if (kind.isChosen() && field.choices().stream().noneMatch(choice -> choice.value().equals(value))) {
			return Optional.of("`" + value + "` is not among the choices.");
		}
		if (kind == FieldKind.NUMBER && !value.strip().matches("[+-]?\\d+([.,]\\d+)?")) {
			return Optional.of("`" + value + "` is no number; write digits only.");
		}
		return kind == FieldKind.DATE && !isDay(value) ? Optional.of("`" + value + "` is no day; write year, month and day, for example 2027-03-09.") : Optional.empty();
	}

	private static boolean isDay(String value) {
		try {
			LocalDate.parse(value.strip());
			return true;
		} catch (DateTimeException no) {
			return false;
		}
	}

	private void set(List<String> values) {
		List<FormAnswer> given = copy.getAnswers();
		Optional<FormAnswer> answer = given.stream().filter(each -> field.name().equals(each.getKey())).findFirst();
		if (values.isEmpty()) {
			given.removeIf(each -> field.name().equals(each.getKey()));
			return;
		}
		if (answer.isPresent()) {
			given.removeIf(each -> each != answer.get() && field.name().equals(each.getKey()));
			if (!answer.get().getValues().equals(values)) {
				replace(answer.get().getValues(), values);
			}
			return;
		}
		FormAnswer added = ReviewFactory.eINSTANCE.createFormAnswer();
		added.setKey(field.name());
		added.getValues().addAll(values);
		given.add(answers.placeOf(field), added);
	}

	private static void replace(List<String> old, List<String> values) {
		old.clear();
		old.addAll(values);
	}
}
