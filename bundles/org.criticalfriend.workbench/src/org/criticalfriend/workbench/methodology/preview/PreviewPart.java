package org.criticalfriend.workbench.methodology.preview;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.criticalfriend.editing.preview.Preview;
import org.criticalfriend.editing.preview.SourcePlace;
import org.criticalfriend.workbench.appearance.Style;
import org.criticalfriend.workbench.methodology.place.PlaceOpener;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.browser.BrowserFunction;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The document at the cursor of the editor that was used last, made anew while it is edited; a click shows where something was written. */
public final class PreviewPart {

	/** The id of the part. */
	public static final String ID = "org.criticalfriend.workbench.part.preview";

	private static final int WAIT = 400;
	private static final String SHOW_SOURCE = "showSource";

	private final PlaceOpener places;
	private final MPart part;
	private Browser browser;
	private Label none;
	private Previewed shown;
	private CompletableFuture<?> making;
	private String page = "";
	private Runnable stopListening = () -> { };
	private final Runnable make = this::make;

	@Inject
	PreviewPart(PlaceOpener places, MPart part) {
		this.places = places;
		this.part = part;
	}

	@PostConstruct
	void create(Composite parent) {
		try {
			browser = Style.named(new Browser(parent, SWT.NONE), "Preview");
			new SourceFunction(browser);
		} catch (SWTError noEngine) {
			none = new Label(parent, SWT.WRAP);
			none.setText("Documents cannot be shown here, because this computer has no browser engine that the workbench can use. "
					+ "On Linux, install WebKitGTK; on Windows, install the Edge WebView2 runtime. Documents can still be generated and opened.");
		}
		later();
	}

	@Inject
	void follow(@org.eclipse.e4.core.di.annotations.Optional @Named(IServiceConstants.ACTIVE_PART) MPart active) {
		if (active != null && active.getObject() instanceof Previewed editor && editor != shown) {
			stopListening.run();
			shown = editor;
			stopListening = editor.listenToPreview(this::later);
			later();
		}
	}

	private void later() {
		if (browser != null && !browser.isDisposed()) {
			browser.getDisplay().timerExec(WAIT, make);
		}
	}

	private void make() {
		if (shown == null || browser.isDisposed()) {
			return;
		}
		if (making != null) {
			making.cancel(true);
		}
		making = shown.preview(this::show, failure -> part.setTooltip(failure));
	}

	private void show(Optional<Preview> made) {
		if (browser.isDisposed() || made.isEmpty()) {
			return;
		}
		part.setLabel("Preview: " + made.get().document());
		if (made.get().page().equals(page)) {
			made.get().anchor().ifPresent(id -> browser.execute(LivePage.reveal(id)));
		} else {
			page = made.get().page();
			browser.setText(LivePage.of(page, SHOW_SOURCE, made.get().anchor()), true);
		}
	}

	/** The page that is shown; empty before there is one. */
	public String page() {
		return page;
	}

	@Focus
	void focus() {
		(browser == null ? none : browser).setFocus();
	}

	@PreDestroy
	void dispose() {
		stopListening.run();
		if (making != null) {
			making.cancel(true);
		}
	}

	private final class SourceFunction extends BrowserFunction {

		SourceFunction(Browser browser) {
			super(browser, SHOW_SOURCE);
		}

		@Override
		public Object function(Object[] arguments) {
			shown.findSource(String.valueOf(arguments[0]), found -> found.ifPresent(this::open));
			return null;
		}

		private void open(SourcePlace place) {
			Position line = new Position(place.line() - 1, 0);
			places.open(place.file(), new Range(line, line));
		}
	}
}
