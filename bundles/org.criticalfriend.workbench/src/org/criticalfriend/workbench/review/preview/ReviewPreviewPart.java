package org.criticalfriend.workbench.review.preview;

import org.criticalfriend.workbench.appearance.Style;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.browser.LocationListener;
import org.eclipse.swt.browser.ProgressListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

import jakarta.annotation.PostConstruct;

/** Shows the document that is being written as it would be generated now. It stays where it was scrolled to. */
public final class ReviewPreviewPart {

	private static final String NO_BROWSER = "This system has no web view to show documents in. Install WebKitGTK, or generate the documents and open them in a browser.";
	private static final String PLACE = "return document.scrollingElement ? document.scrollingElement.scrollTop : 0;";

	private Control control;
	private Browser browser;
	private String shown = "";
	private String document = "";
	private double place;

	@PostConstruct
	void create(Composite parent) {
		try {
			browser = Style.named(new Browser(parent, SWT.NONE), "Preview");
			browser.setJavascriptEnabled(true);
			browser.addProgressListener(ProgressListener.completedAdapter(loaded -> browser.execute("window.scrollTo(0, " + place + ");")));
			browser.addLocationListener(LocationListener.changingAdapter(going -> going.doit = going.location.startsWith("about:")));
			control = browser;
		} catch (SWTError none) {
			Label label = new Label(parent, SWT.WRAP);
			label.setText(NO_BROWSER);
			control = label;
		}
	}

	/** Shows a page; the same document again stays at its place. */
	void show(String name, String page) {
		if (browser == null || browser.isDisposed() || page.equals(shown)) {
			return;
		}
		place = name.equals(document) && browser.evaluate(PLACE) instanceof Number top ? top.doubleValue() : 0;
		document = name;
		shown = page;
		browser.setText(page);
	}

	/** A page that only says something. */
	static String message(String text) {
		return "<!DOCTYPE html><html lang=\"en\"><title>Preview</title><body style=\"font-family: sans-serif; margin: 2em\"><p>"
				+ text.replace("&", "&amp;").replace("<", "&lt;") + "</p></body></html>";
	}

	/** The page that is shown; empty before there is one. */
	public String page() {
		return shown;
	}

	@Focus
	void focus() {
		control.setFocus();
	}
}
