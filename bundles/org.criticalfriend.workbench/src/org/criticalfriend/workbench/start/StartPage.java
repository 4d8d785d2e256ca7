package org.criticalfriend.workbench.start;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import jakarta.annotation.PostConstruct;

/** The first page a user sees. */
public final class StartPage {

	private Label title;

	@PostConstruct
	void create(Composite parent) {
		title = new Label(parent, SWT.WRAP);
		title.setText("Critical Friend");
	}

	@Focus
	void focus() {
		title.setFocus();
	}
}
