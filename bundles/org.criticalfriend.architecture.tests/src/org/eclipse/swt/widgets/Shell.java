package org.eclipse.swt.widgets;

/** Stands for SWT's class, which is not there in a test without a display, in an example that breaks a rule. */
public class Shell {
}
