package org.criticalfriend.workbench.tests;

import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.widgets.Composite;

/** What tests ask of the pages that browsers inside the window show. */
final class Browsers {

	private Browsers() {
	}

	/** Whether this computer has what such a browser needs. */
	static boolean canBeShown(Composite parent) {
		try {
			new Browser(parent, SWT.NONE).dispose();
			return true;
		} catch (SWTError none) {
			return false;
		}
	}

	/** The value of an expression in the page. */
	static int number(Browser browser, String expression) {
		return ((Number) browser.evaluate("return " + expression)).intValue();
	}
}
