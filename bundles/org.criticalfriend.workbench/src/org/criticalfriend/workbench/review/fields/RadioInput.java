package org.criticalfriend.workbench.review.fields;

import java.util.ArrayList;
import java.util.List;

import org.criticalfriend.review.answers.Choice;
import org.criticalfriend.workbench.appearance.Style;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** One of a few choices, or any of them; all can be seen. The Delete key takes an answer back. */
final class RadioInput implements Input {

	private final Entry entry;
	private final Composite group;
	private final List<Choice> choices;
	private final List<Button> buttons = new ArrayList<>();

	RadioInput(Composite parent, Entry entry, boolean inALine) {
		this.entry = entry;
		choices = entry.field().choices();
		group = new Composite(parent, SWT.NONE);
		RowLayout layout = new RowLayout(inALine ? SWT.HORIZONTAL : SWT.VERTICAL);
		layout.marginLeft = 0;
		layout.marginTop = 0;
		layout.marginBottom = 0;
		layout.spacing = inALine ? 14 : 2;
		group.setLayout(layout);
		group.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).create());
		int style = entry.field().kind().isMany() ? SWT.CHECK : SWT.RADIO;
		for (Choice choice : choices) {
			Button button = Style.ofTheSystem(new Button(group, style));
			button.setText(choice.label().replace("&", "&&"));
			button.addListener(SWT.Selection, pressed -> chosen(button));
			button.addListener(SWT.KeyDown, pressed -> clear(pressed.keyCode));
			button.addListener(SWT.FocusOut, left -> entry.left());
			buttons.add(button);
		}
		show();
	}

	private void chosen(Button pressed) {
		List<String> values = new ArrayList<>();
		for (int index = 0; index < buttons.size(); index++) {
			if (buttons.get(index).getSelection()) {
				values.add(choices.get(index).value());
			}
		}
		boolean deselected = (pressed.getStyle() & SWT.RADIO) != 0 && !pressed.getSelection();
		if (!deselected && !values.equals(entry.field().values())) {
			entry.write(values);
		}
	}

	private void clear(int key) {
		if ((key == SWT.DEL || key == SWT.BS) && !entry.field().isRequired()) {
			entry.write(List.of());
			show();
		}
	}

	@Override
	public Control control() {
		return group;
	}

	@Override
	public Control focus() {
		return buttons.stream().filter(Button::getSelection).findFirst().map(Control.class::cast).orElse(buttons.isEmpty() ? group : buttons.get(0));
	}

	/** Buttons say what they stand for; the question is said of all of them together. */
	@Override
	public void name(String name) {
		Style.named(group, name);
		buttons.forEach(each -> each.getAccessible().addAccessibleListener(AccessibleListener.getDescriptionAdapter(event -> event.result = name)));
	}

	@Override
	public void show() {
		List<String> values = entry.field().values();
		for (int index = 0; index < buttons.size(); index++) {
			boolean chosen = values.contains(choices.get(index).value());
			if (buttons.get(index).getSelection() != chosen) {
				buttons.get(index).setSelection(chosen);
			}
		}
	}
}
