package org.criticalfriend.workbench.review.fields;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.criticalfriend.editing.forms.EditField;
import org.criticalfriend.editing.forms.FieldKind;
import org.criticalfriend.review.answers.Choice;
import org.criticalfriend.workbench.appearance.Style;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/**
 * A field on a page: its label, what it means, the control to enter it and what is wrong with it, one below the other in a grid of one
 * column.
 */
public final class FieldView implements Entry {

	private static final int FEW = 5;
	private static final int SPACE_ABOVE = 14;
	private static final int IN_A_LINE = 60;

	private final EditField field;
	private final FieldSurroundings surroundings;
	private final Label label;
	private final Label help;
	private final Input input;
	private Label message;
	private Optional<String> complaint = Optional.empty();
	private boolean visited;
	private boolean applies = true;

	private FieldView(Composite parent, EditField field, String name, boolean whole, FieldSurroundings surroundings) {
		this.field = field;
		this.surroundings = surroundings;
		label = whole && !name.isEmpty() ? label(parent, name + remark(field)) : null;
		help = whole && !help(name, field).isEmpty() ? quiet(parent, help(name, field)) : null;
		input = input(parent, whole);
		input.name(name);
		surroundings.unfinished().of(field.key()).ifPresent(this::restore);
		updateVisibility();
	}

	private void restore(Unfinished.Entry left) {
		input.restore(left.typed());
		complaint = Optional.of(left.complaint());
		visited = true;
		updateMessage();
	}

	/** A field with its label and what it means. */
	public static FieldView whole(Composite parent, EditField field, FieldSurroundings surroundings) {
		return new FieldView(parent, field, PlainText.of(field.label()), true, surroundings);
	}

	/** A field whose place says what it is, such as the cell of a table; the name is for those who cannot see the place. */
	public static FieldView bare(Composite parent, EditField field, String name, FieldSurroundings surroundings) {
		return new FieldView(parent, field, name, false, surroundings);
	}

	private static String remark(EditField field) {
		return field.isRequired() ? " (required)" : "";
	}

	private static String help(String name, EditField field) {
		String help = isSame(name, field.help()) ? "" : field.help();
		return field.isConfidential() ? (help + " Confidential.").strip() : help;
	}

	/** Whether a sentence only repeats the label above it. */
	private static boolean isSame(String label, String sentence) {
		return sentence.replaceFirst("^The ", "").replaceFirst("\\.$", "").equalsIgnoreCase(label);
	}

	private static Label label(Composite parent, String text) {
		Label label = Style.of(new Label(parent, SWT.WRAP), "fieldLabel");
		label.setText(text.replace("&", "&&"));
		label.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).indent(0, SPACE_ABOVE).create());
		return label;
	}

	private static Label quiet(Composite parent, String text) {
		Label label = Style.of(new Label(parent, SWT.WRAP), Style.QUIET);
		label.setText(text.replace("&", "&&"));
		label.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).create());
		return label;
	}

	private Input input(Composite parent, boolean whole) {
		FieldKind kind = field.kind();
		if (!kind.isChosen()) {
			return new TextInput(parent, this);
		}
		if (kind == FieldKind.REFERENCE) {
			return new ComboInput(parent, this);
		}
		List<Choice> choices = field.choices();
		int letters = choices.stream().mapToInt(choice -> choice.label().length() + FEW).sum();
		boolean few = choices.size() <= FEW && !choices.isEmpty();
		if (kind.isMany()) {
			return few && kind == FieldKind.CHOICES ? new RadioInput(parent, this, letters <= IN_A_LINE) : new ChooserInput(parent, this);
		}
		return few && (whole || kind == FieldKind.YES_NO) ? new RadioInput(parent, this, letters <= IN_A_LINE) : new ComboInput(parent, this);
	}

	@Override
	public EditField field() {
		return field;
	}

	/** Whether it can be seen: follow-ups are only after certain answers. */
	public boolean isShown() {
		return applies;
	}

	/** What is wrong with it, as it is shown; empty if nothing is. */
	public Optional<String> message() {
		return message != null && message.getVisible() ? Optional.of(message.getText()) : Optional.empty();
	}

	/** The control that takes the keyboard. */
	public Control control() {
		return input.focus();
	}

	/** Gives it the keyboard and shows what is missing from now on. */
	public void focus() {
		input.focus().setFocus();
	}

	/** Shows what the field has now. */
	public void show() {
		if (input.control().isDisposed()) {
			return;
		}
		if (complaint.isEmpty()) {
			input.show();
		}
		updateMessage();
		updateVisibility();
	}

	@Override
	public void write(List<String> values) {
		complaint = field.write(values);
		complaint.ifPresentOrElse(told -> unfinished(String.join("\n", values), told), () -> surroundings.unfinished().forget(field.key()));
		if (complaint.isEmpty() || visited) {
			updateMessage();
		}
	}

	@Override
	public void unfinished(String typed, String told) {
		complaint = Optional.of(told);
		surroundings.unfinished().keep(field.key(), field.label(), typed, told);
	}

	@Override
	public void resized() {
		surroundings.relayout().run();
	}

	@Override
	public void left() {
		visited = true;
		updateMessage();
		surroundings.pause().run();
	}

	private void updateMessage() {
		String text = complaint.or(() -> visited ? field.problem() : Optional.empty()).orElse("");
		if (text.equals(message == null ? "" : message.getText())) {
			return;
		}
		if (message == null) {
			message = Style.of(new Label(input.control().getParent(), SWT.WRAP), Style.ERROR);
			message.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).create());
			message.moveBelow(input.control());
		}
		message.setText(text.replace("&", "&&"));
		setShown(message, !text.isEmpty() && applies);
		surroundings.relayout().run();
	}

	private void updateVisibility() {
		boolean now = field.applies();
		if (now != applies) {
			applies = now;
			Stream.of(label, help, input.control()).filter(each -> each != null).forEach(each -> setShown(each, now));
			if (message != null) {
				setShown(message, now && !message.getText().isEmpty());
			}
			surroundings.relayout().run();
		}
	}

	private static void setShown(Control control, boolean shown) {
		control.setVisible(shown);
		((GridData) control.getLayoutData()).exclude = !shown;
	}
}
