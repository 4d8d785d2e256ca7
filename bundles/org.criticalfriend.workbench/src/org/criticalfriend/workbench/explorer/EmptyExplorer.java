package org.criticalfriend.workbench.explorer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.criticalfriend.workbench.appearance.Style;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/** What the explorer says when there is nothing to show, and what can be done about it. */
final class EmptyExplorer {

	private static final int WIDTH = 180;

	private final Composite page;
	private final Label text;
	private final Link links;

	/** A command and what its link says. */
	private record Way(String label, String command) {
	}

	private static final Way OPEN = new Way("Open a folder", "org.criticalfriend.workbench.command.openFolder");
	private static final Way METHODOLOGY = new Way("New methodology", "org.criticalfriend.workbench.command.newMethodology");
	private static final Way REVIEW = new Way("New review", "org.criticalfriend.workbench.command.newReview");

	EmptyExplorer(Composite parent, Consumer<String> run) {
		page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(12, 12).spacing(0, 10).applyTo(page);
		text = new Label(page, SWT.WRAP);
		links = new Link(page, SWT.NONE);
		links.addSelectionListener(SelectionListener.widgetSelectedAdapter(pressed -> run.accept(pressed.text)));
		for (Control each : List.of(text, links)) {
			GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(each);
		}
		Style.of(text, Style.QUIET);
	}

	Control noFolder() {
		return say("No folder is open. A folder holds your methodologies and reviews and the documents made from them.", OPEN);
	}

	Control reading() {
		return say("Looking through the folder…");
	}

	Control nothing(Path folder) {
		return say("There is no methodology and no review in `" + folder.getFileName() + "` yet.", METHODOLOGY, REVIEW, OPEN);
	}

	Control unreadable(Path folder, IOException failure) {
		return say("`" + folder + "` cannot be read. Was it moved or deleted? (" + failure.getMessage() + ")", OPEN);
	}

	private Control say(String words, Way... ways) {
		text.setText(words.replace("&", "&&"));
		StringBuilder lines = new StringBuilder();
		for (Way way : ways) {
			lines.append(lines.isEmpty() ? "" : "\n\n").append("<a href=\"").append(way.command()).append("\">").append(way.label()).append("</a>");
		}
		links.setText(lines.toString());
		links.setVisible(ways.length > 0);
		page.layout();
		return page;
	}
}
