package org.criticalfriend.workbench.review.pages;

import java.util.List;
import java.util.Optional;

import org.criticalfriend.editing.forms.EditField;
import org.criticalfriend.editing.forms.FieldKind;
import org.criticalfriend.editing.forms.ObjectList;
import org.criticalfriend.editing.review.ReviewChange;
import org.criticalfriend.planning.deadlines.DateRange;
import org.criticalfriend.planning.deadlines.Deadline;
import org.criticalfriend.planning.deadlines.DeadlineKind;
import org.criticalfriend.planning.deadlines.Plan;
import org.criticalfriend.planning.deadlines.PlanProblem;
import org.criticalfriend.planning.deadlines.checks.PlanChecks;
import org.criticalfriend.review.ReviewPackage.Literals;
import org.criticalfriend.review.dates.DateWords;
import org.criticalfriend.workbench.review.navigation.Section;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** The dates that are settled, what follows from them, and what is impossible or odd about that. */
final class PlanPage implements Page {

	private static final int WIDTH = 1000;
	private static final int MOST_ROWS = 18;

	private final PageContext context;
	private Label problems;
	private Table table;

	PlanPage(PageContext context) {
		this.context = context;
	}

	@Override
	public void write(PageContent content) {
		content.title(Section.PLAN.title());
		problems = content.text("");
		content.heading("Dates that are settled");
		content.field(context.forms().field(context.session().review(), Literals.REVIEW__ENQUIRY));
		ObjectList onSite = context.forms().list(Literals.REVIEW__ON_SITE);
		content.heading(onSite.label());
		Composite row = content.row(3, true);
		onSite.items().forEach(period -> context.forms().form(period).fields().forEach(field -> content.footedCell(row).field(field)));
		if (onSite.canAdd()) {
			content.button("Add the days on site", "add", onSite::add);
		}
		changes(content);
		content.heading("Deadlines");
		PageTable columns = new PageTable(content, "Deadlines").column("When", 5).column("What", 6).column("Kind", 3).column("As the methodology says", 6);
		table = columns.table();
		refresh();
		columns.room(table.getItemCount(), MOST_ROWS, false);
	}

	private void changes(PageContent content) {
		ObjectList changes = context.forms().list(Literals.REVIEW__CHANGES);
		content.heading(changes.label());
		content.quiet(changes.help());
		for (EObject change : changes.items()) {
			Composite row = content.row(3, true);
			List<EditField> fields = context.forms().form(change).fields();
			fields.stream().filter(field -> field.kind() != FieldKind.TEXT).forEach(field -> content.footedCell(row).field(field));
			fields.stream().filter(field -> field.kind() == FieldKind.TEXT).forEach(content::field);
			content.button("Remove", "delete", () -> changes.remove(change)).setToolTipText("Remove the dates agreed for “" + changes.title(change) + "”");
		}
		content.button("Add " + changes.kind(), "add", changes::add);
	}

	@Override
	public void refresh() {
		Optional<Plan> plan = context.session().plan();
		List<Deadline> deadlines = plan.map(Plan::byDate).orElse(List.of());
		table.setItemCount(deadlines.size());
		for (int row = 0; row < deadlines.size(); row++) {
			Deadline deadline = deadlines.get(row);
			TableItem item = table.getItem(row);
			item.setText(new String[] { days(deadline.days()), context.forms().title(deadline.element()), words(deadline.kind()), deadline.words() });
		}
		List<PlanProblem> found = plan.map(new PlanChecks(Optional.empty())::of).orElse(List.of());
		String words = plan.isEmpty() ? "There is no plan yet: the methodology or the day of the first enquiry is missing, or the dates cannot be right."
				: found.isEmpty() ? "Nothing is impossible or odd about these dates." : String.join("\n", found.stream().map(each -> "•  " + each.sentence()).toList());
		if (!problems.getText().equals(words.replace("&", "&&"))) {
			problems.setText(words.replace("&", "&&"));
			context.fields().relayout().run();
		}
	}

	private static String words(DeadlineKind kind) {
		return switch (kind) {
			case STAGE -> "Stage";
			case DUE -> "Due";
			case LISTED -> "List of cases due";
			case NAMED -> "Cases made known";
		};
	}

	private static String days(DateRange days) {
		return days.start().map(first -> DateWords.period(first, days.end().orElse(first))).orElse("");
	}

	@Override
	public int width() {
		return WIDTH;
	}

	@Override
	public boolean isOutdated(ReviewChange change) {
		return change.structure() && change.objects().contains(context.session().review());
	}
}
