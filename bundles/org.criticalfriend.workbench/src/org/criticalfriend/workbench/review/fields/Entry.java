package org.criticalfriend.workbench.review.fields;

import java.util.List;

import org.criticalfriend.editing.forms.EditField;

/** What an input tells of what a user enters. */
interface Entry {

	/** The field. */
	EditField field();

	/** The user entered these values: they are written, and what is wrong with them is shown. */
	void write(List<String> values);

	/** The user is entering something that is no value yet; this is what is wrong with it if it is left so. */
	void unfinished(String typed, String complaint);

	/** The input needs more or less room. */
	void resized();

	/** The user goes elsewhere. */
	void left();
}
