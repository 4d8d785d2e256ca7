package org.criticalfriend.workbench.browser;

import java.nio.file.Path;

import org.criticalfriend.workbench.appearance.Icons;
import org.criticalfriend.workbench.appearance.Style;
import org.criticalfriend.workbench.shell.Editors;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.browser.TitleEvent;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** Shows a page of the folder or of the user guide. Where the system has no browser to show it in, it says so and offers the system's own. */
public final class BrowserPage {

	private static final int LONGEST_LABEL = 40;

	private final MPart part;
	private final Icons icons;
	private Browser browser;
	private Control focused;

	@Inject
	BrowserPage(MPart part, Icons icons) {
		this.part = part;
		this.icons = icons;
	}

	@PostConstruct
	void create(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
		ToolBar bar = Style.named(new ToolBar(page, SWT.FLAT), "Page");
		GridDataFactory.fillDefaults().grab(true, false).indent(4, 2).applyTo(bar);
		String address = Editors.file(part).map(Path::toUri).map(Object::toString).orElse("about:blank");
		try {
			browser = new Browser(page, SWT.NONE);
			GridDataFactory.fillDefaults().grab(true, true).applyTo(browser);
			item(bar, "back", "Back", browser::back);
			item(bar, "forward", "Forward", browser::forward);
			item(bar, "refresh", "Read the page again", browser::refresh);
			item(bar, "external", "Open in the system's browser", () -> Program.launch(browser.getUrl()));
			browser.addTitleListener(this::titled);
			browser.setUrl(address);
			focused = browser;
		} catch (SWTError none) {
			item(bar, "external", "Open in the system's browser", () -> Program.launch(address));
			Label sorry = new Label(page, SWT.WRAP);
			sorry.setText("This computer has no browser that can show pages here. Use the button above to open the page in the system's browser.");
			GridDataFactory.fillDefaults().grab(true, true).indent(8, 8).applyTo(sorry);
			focused = bar;
		}
	}

	private void item(ToolBar bar, String icon, String label, Runnable action) {
		ToolItem item = new ToolItem(bar, SWT.PUSH);
		item.setImage(icons.get(icon));
		item.setToolTipText(label);
		item.addListener(SWT.Selection, pressed -> action.run());
	}

	/** The tab is named by the page; without a title of its own, browsers tell its address. */
	private void titled(TitleEvent event) {
		if (event.title != null && !event.title.isBlank() && !event.title.contains("://")) {
			String title = event.title.strip();
			part.setLabel(title.length() > LONGEST_LABEL ? title.substring(0, LONGEST_LABEL).strip() + "…" : title);
		}
	}

	@Focus
	void focus() {
		focused.setFocus();
	}
}
