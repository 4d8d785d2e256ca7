package org.criticalfriend.workbench.tests;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.widgets.Composite;

/** The page in the browser of a part, looked at and clicked on as users do. */
final class ShownPage {

	/** The innermost element with these words; it fails while there is none. */
	private static final String ELEMENT = """
			var words = '%s', all = document.body ? Array.from(document.body.querySelectorAll('*')) : [];
			var found = all.filter(function (each) { return each.textContent.indexOf(words) >= 0 && !Array.from(each.children).some(function (child) { return child.textContent.indexOf(words) >= 0; }); })[0];
			""";

	private final MPart part;
	private final Browser browser;

	ShownPage(MPart part) {
		this.part = part;
		browser = EditedMethodology.find((Composite) part.getWidget(), Browser.class).get(0);
	}

	String title() {
		return part.getLabel();
	}

	boolean says(String words) {
		return is(words, "return !!found;");
	}

	/** Whether an element with these words is in the part of the page that can be seen now. */
	boolean shows(String words) {
		return is(words, "if (!found) { return false; } var place = found.getBoundingClientRect(); return place.top >= -1 && place.top < window.innerHeight;");
	}

	boolean isScrolled() {
		return Boolean.TRUE.equals(browser.evaluate("return window.scrollY > 0;"));
	}

	void click(String words) {
		browser.evaluate(ELEMENT.formatted(words) + "found.click(); return true;");
	}

	private boolean is(String words, String question) {
		return Boolean.TRUE.equals(browser.evaluate(ELEMENT.formatted(words) + question));
	}
}
