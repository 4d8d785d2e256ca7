package org.criticalfriend.workbench.review.fields;

import org.criticalfriend.workbench.appearance.Style;
import org.eclipse.swt.widgets.Control;

/** The control in which the value of a field is entered. */
interface Input {

	/** The whole control, as it is laid out. */
	Control control();

	/** The control that takes the keyboard. */
	default Control focus() {
		return control();
	}

	/** Gives it the name that screen readers say. */
	default void name(String name) {
		Style.named(focus(), name);
	}

	/** Shows what was typed before and is no value yet. */
	default void restore(String typed) {
	}

	/** Shows what the field has now. */
	void show();
}
