package org.criticalfriend.workbench.review.fields;

import java.util.List;

import org.criticalfriend.editing.forms.EditField;
import org.criticalfriend.editing.forms.FieldKind;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/** Text that is typed, in one line or in an area that grows with it. Days are shown and read as people write them. */
final class TextInput implements Input {

	private static final int SHORT = 150;

	private final Entry entry;
	/** Around a text of several lines; null for one line. */
	private final TextFrame frame;
	private final Text text;
	private boolean showing;

	TextInput(Composite parent, Entry entry) {
		this.entry = entry;
		EditField field = entry.field();
		frame = isArea(field.kind()) ? new TextFrame(parent, Math.max(2, field.lines())) : null;
		text = frame == null ? new Text(parent, SWT.SINGLE | SWT.BORDER) : frame.text();
		GridData room = GridDataFactory.fillDefaults().grab(true, false).create();
		if (isShort(field.kind())) {
			room.grabExcessHorizontalSpace = false;
			room.horizontalAlignment = SWT.BEGINNING;
			room.widthHint = SHORT;
		}
		control().setLayoutData(room);
		if (field.kind() == FieldKind.DATE) {
			text.setMessage("dd/mm/yyyy");
		} else if (field.kind() == FieldKind.TIME) {
			text.setMessage("hh:mm");
		}
		show();
		text.addModifyListener(modified -> typed());
		text.addListener(SWT.FocusOut, left -> entry.left());
		text.addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
				event.doit = true;
			}
		});
	}

	private static boolean isArea(FieldKind kind) {
		return kind == FieldKind.TEXT || kind == FieldKind.LINES;
	}

	private static boolean isShort(FieldKind kind) {
		return kind == FieldKind.DATE || kind == FieldKind.TIME || kind == FieldKind.NUMBER;
	}

	@Override
	public Control control() {
		return frame == null ? text : frame;
	}

	@Override
	public Control focus() {
		return text;
	}

	private void typed() {
		if (showing) {
			return;
		}
		String typed = text.getText();
		if (typed.isBlank()) {
			entry.write(List.of());
		} else if (entry.field().kind() == FieldKind.DATE) {
			DayWords.read(typed).ifPresentOrElse(day -> entry.write(List.of(day.toString())), () -> entry.unfinished(typed, DayWords.COMPLAINT.formatted(typed)));
		} else {
			entry.write(entry.field().kind() == FieldKind.LINES ? typed.lines().filter(line -> !line.isBlank()).toList() : List.of(typed));
		}
		grow();
	}

	private void grow() {
		if (frame != null && frame.isOfWrongHeight()) {
			entry.resized();
		}
	}

	@Override
	public void show() {
		String value = entry.field().kind() == FieldKind.DATE ? DayWords.shown(entry.field().text()) : entry.field().text();
		if (!isSame(value)) {
			restore(value);
		}
	}

	@Override
	public void restore(String typed) {
		showing = true;
		text.setText(typed);
		showing = false;
		grow();
	}

	/** What is being typed is left alone as long as it means the same: a day in other words, a line that is still empty. */
	private boolean isSame(String value) {
		String shown = text.getText();
		if (shown.equals(value)) {
			return true;
		}
		return switch (entry.field().kind()) {
			case DATE -> text.isFocusControl() && DayWords.shown(shown).equals(value);
			case LINES -> shown.lines().filter(line -> !line.isBlank()).toList().equals(entry.field().values());
			case NUMBER, TIME -> text.isFocusControl() && shown.strip().equals(value);
			default -> shown.isBlank() && value.isEmpty();
		};
	}
}
