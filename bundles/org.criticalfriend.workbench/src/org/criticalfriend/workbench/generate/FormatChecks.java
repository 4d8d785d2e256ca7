package org.criticalfriend.workbench.generate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.criticalfriend.editing.generate.Calendars;
import org.criticalfriend.publishing.Formats;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** The formats of documents, each with a check. */
final class FormatChecks {

	private static final String FIRST = "html";
	private static final Map<String, String> WORDS = Map.of("html", "Web page", "docx", "Word", "pdf", "PDF", Calendars.FORMAT, "Calendars");

	private final Map<String, Button> checks = new LinkedHashMap<>();

	FormatChecks(Composite parent, Runnable changed) {
		Composite area = new Composite(parent, SWT.NONE);
		List<String> formats = new ArrayList<>(new Formats().names());
		formats.add(Calendars.FORMAT);
		GridLayoutFactory.fillDefaults().numColumns(formats.size()).spacing(12, 0).applyTo(area);
		for (String format : formats) {
			Button check = new Button(area, SWT.CHECK);
			check.setText(WORDS.getOrDefault(format, format));
			check.setSelection(format.equals(FIRST));
			check.addListener(SWT.Selection, pressed -> changed.run());
			checks.put(format, check);
		}
	}

	/** Offers calendars for reviews only. */
	void show(boolean review) {
		Button calendars = checks.get(Calendars.FORMAT);
		calendars.setEnabled(review);
		calendars.setSelection(review);
	}

	/** The names of the formats that are wanted. */
	List<String> chosen() {
		return checks.entrySet().stream().filter(each -> each.getValue().getSelection() && each.getValue().isEnabled()).map(Map.Entry::getKey).toList();
	}
}
