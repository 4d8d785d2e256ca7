package org.criticalfriend.workbench.appearance;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;

/** Gives controls the classes that the style sheets of the themes know, and the names that screen readers say. */
public final class Style {

	/** The title of a page. */
	public static final String TITLE = "title";
	/** The title of a part of a page. */
	public static final String HEADING = "heading";
	/** Text that is less important than the text around it. */
	public static final String QUIET = "quiet";
	/** Text that says that something is wrong. */
	public static final String ERROR = "error";
	/** A page that is read, not a list or an editor. */
	public static final String PAGE = "page";
	/** Text of which the width of all letters is the same. */
	public static final String CODE = "code";

	private static final String NAME = "org.criticalfriend.workbench.name";
	private static final String NOT_OURS = "org.eclipse.e4.ui.css.disabled";
	private static final String CLASSES = "org.eclipse.e4.ui.css.CssClassName";

	private Style() {
	}

	/** Gives a control a class; call it before the control is shown first. */
	public static <T extends Control> T of(T control, String style) {
		control.setData(CLASSES, style);
		return control;
	}

	/**
	 * Leaves the colours of a control to the system where that has a dark theme of its own for it: a background of ours would take the circle
	 * of a choice away.
	 */
	public static <T extends Control> T ofTheSystem(T control) {
		if (SWT.getPlatform().equals("gtk")) {
			control.setData(NOT_OURS, Boolean.TRUE);
		}
		return control;
	}

	/** Gives a control a class when it was shown already. */
	public static void change(Control control, String style) {
		control.setData(CLASSES, style);
		control.reskin(0);
	}

	/** Gives a control that has no label of its own the name that screen readers say. */
	public static <T extends Control> T named(T control, String name) {
		control.setData(NAME, name);
		control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = name;
			}
		});
		return control;
	}

	/** The name that screen readers say of a control; empty if it was given none. */
	public static Optional<String> name(Control control) {
		return Optional.ofNullable((String) control.getData(NAME));
	}

	/** The classes that the style sheets know a control by; empty if it has none. */
	public static Optional<String> classes(Control control) {
		return Optional.ofNullable((String) control.getData(CLASSES));
	}
}
