package org.criticalfriend.workbench.create;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.criticalfriend.methodology.Option;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** The optional parts of a methodology, each with a check; not there for a methodology that has none. */
final class OptionChecks {

	private final Label label;
	private final Composite area;

	OptionChecks(Composite page) {
		label = new Label(page, SWT.NONE);
		label.setText("Optional parts");
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
		area = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
	}

	/** Shows the parts by their ids; none is taken at first. */
	void show(Map<String, Option> parts) {
		for (Control each : area.getChildren()) {
			each.dispose();
		}
		parts.forEach((id, part) -> {
			Button check = new Button(area, SWT.CHECK);
			check.setText(part.getTitle() == null ? id : part.getTitle().replace("&", "&&"));
			check.setData(id);
		});
		for (Control each : List.of(label, area)) {
			each.setVisible(!parts.isEmpty());
			((GridData) each.getLayoutData()).exclude = parts.isEmpty();
		}
		Shell shell = area.getShell();
		shell.layout(true, true);
		if (shell.isVisible()) {
			shell.setSize(shell.getSize().x, shell.computeSize(shell.getSize().x, SWT.DEFAULT).y);
		}
	}

	/** The ids of the parts that are taken. */
	List<String> chosen() {
		List<String> chosen = new ArrayList<>();
		for (Control each : area.getChildren()) {
			if (((Button) each).getSelection()) {
				chosen.add((String) each.getData());
			}
		}
		return chosen;
	}
}
