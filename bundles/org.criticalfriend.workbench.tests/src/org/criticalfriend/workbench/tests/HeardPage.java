package org.criticalfriend.workbench.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.criticalfriend.workbench.appearance.Style;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;

/** A page as somebody hears it who does not see it: there is a name at each control, one title, and headings below it. */
final class HeardPage {

	private HeardPage() {
	}

	/** What cannot be understood by hearing it. */
	static List<String> wrong(Composite page, String name) {
		List<String> wrong = new ArrayList<>();
		look(page, name, wrong);
		lookAtHeadings(page, name, wrong);
		return wrong;
	}

	/** Controls without a name. */
	static List<String> nameless(Composite within, String name) {
		List<String> wrong = new ArrayList<>();
		look(within, name, wrong);
		return wrong;
	}

	private static void look(Composite within, String page, List<String> wrong) {
		for (Control each : within.getChildren()) {
			if (name(each).filter(String::isBlank).isPresent()) {
				wrong.add(page + ": " + each);
			}
			if (each instanceof Table table && List.of(table.getColumns()).stream().map(TableColumn::getText).anyMatch(String::isBlank)) {
				wrong.add(page + ": a column of " + table + " without a heading");
			}
			if (each instanceof Composite inner) {
				look(inner, page, wrong);
			}
		}
	}

	/** What somebody hears of a control; empty for what needs no name, blank if there is none where one is needed. */
	private static Optional<String> name(Control control) {
		return switch (control) {
			case Button button -> Optional.of(button.getText());
			case Link link -> Optional.of(link.getText());
			case Text text -> Optional.of(Style.name(text).orElse(""));
			case Combo combo -> Optional.of(Style.name(combo).orElse(""));
			case Table table -> Optional.of(Style.name(table).orElse(""));
			case Tree tree -> Optional.of(Style.name(tree).orElse(""));
			case ProgressBar bar -> Optional.of(Style.name(bar).orElse(""));
			default -> Optional.empty();
		};
	}

	private static void lookAtHeadings(Composite page, String name, List<String> wrong) {
		List<String> headings = Widgets.all(page, Label.class).stream().filter(label -> Style.classes(label).filter(each -> each.equals(Style.TITLE) || each.equals(Style.HEADING)).isPresent())
				.map(label -> label.getText().isBlank() ? "blank" : Style.classes(label).orElseThrow()).toList();
		if (headings.isEmpty() || !headings.get(0).equals(Style.TITLE) || headings.stream().filter(Style.TITLE::equals).count() != 1 || headings.contains("blank")) {
			wrong.add(name + ": " + headings);
		}
	}
}
