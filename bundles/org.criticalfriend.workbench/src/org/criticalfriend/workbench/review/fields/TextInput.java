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
	private static final int SPARE = 4;

	private final Entry entry;
	private final Control whole;
	private final Text text;
	private final boolean area;
	private boolean showing;
	private int least;

	TextInput(Composite parent, Entry entry) {
		this.entry = entry;
		EditField field = entry.field();
		area = field.kind() == FieldKind.TEXT || field.kind() == FieldKind.LINES;
		TextFrame frame = area ? new TextFrame(parent) : null;
		text = new Text(area ? frame : parent, area ? SWT.MULTI | SWT.WRAP : SWT.SINGLE | SWT.BORDER);
		whole = area ? frame : text;
		GridData room = GridDataFactory.fillDefaults().grab(true, false).create();
		if (area) {
			frame.follow(text);
			text.setLayoutData(GridDataFactory.fillDefaults().grab(true, true).create());
			least = Math.max(2, field.lines()) * text.getLineHeight() + SPARE + 2 * TextFrame.MARGIN;
			room.heightHint = least;
		} else if (isShort(field.kind())) {
			room.grabExcessHorizontalSpace = false;
			room.horizontalAlignment = SWT.BEGINNING;
			room.widthHint = SHORT;
		}
		whole.setLayoutData(room);
		if (field.kind() == FieldKind.DATE) {
			text.setMessage("dd/mm/yyyy");
		} else if (field.kind() == FieldKind.TIME) {
			text.setMessage("hh:mm");
		}
		show();
		text.addModifyListener(modified -> typed());
		text.addListener(SWT.FocusOut, left -> entry.left());
		text.addListener(SWT.Resize, resized -> grow());
		text.addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
				event.doit = true;
			}
		});
	}

	private static boolean isShort(FieldKind kind) {
		return kind == FieldKind.DATE || kind == FieldKind.TIME || kind == FieldKind.NUMBER;
	}

	@Override
	public Control control() {
		return whole;
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

	/** As high as its text in the width it has, and no less than the lines it is meant for. */
	private void grow() {
		if (area && text.getSize().x > SPARE) {
			int trim = text.computeTrim(0, 0, 0, 0).width;
			int needed = Math.max(least, text.computeSize(text.getSize().x - trim, SWT.DEFAULT, true).y + SPARE + 2 * TextFrame.MARGIN);
			GridData room = (GridData) whole.getLayoutData();
			if (needed != room.heightHint) {
				room.heightHint = needed;
				entry.resized();
			}
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
