package org.criticalfriend.workbench.review.pages;

import java.util.List;

import org.criticalfriend.editing.overview.Overview;
import org.criticalfriend.editing.overview.Overview.DueItem;
import org.criticalfriend.editing.overview.Overview.Progress;
import org.criticalfriend.editing.overview.Overviews;
import org.criticalfriend.editing.review.ReviewChange;
import org.criticalfriend.review.dates.DateWords;
import org.criticalfriend.workbench.appearance.Style;
import org.criticalfriend.workbench.review.fields.PlainText;
import org.criticalfriend.workbench.review.navigation.Place;
import org.criticalfriend.workbench.review.navigation.Places;
import org.criticalfriend.workbench.review.navigation.Section;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;

/** How far the review is: what is late, what is due next, and how much is done. Everything leads to its page. */
final class OverviewPage implements Page {

	private static final int WIDTH = 900;
	private static final int DAYS_AHEAD = 28;
	private static final int MOST = 12;
	private static final int BAR = 150;

	private final PageContext context;
	private final Places places = new Places();

	OverviewPage(PageContext context) {
		this.context = context;
	}

	@Override
	public void write(PageContent content) {
		String name = context.session().review().getName();
		content.title(name == null ? "This review has no name yet" : name);
		context.session().methodology().ifPresentOrElse(methodology -> content.quiet(PlainText.of(methodology.getTitle() == null ? methodology.getName() : methodology.getTitle())),
				() -> content.text("Its methodology could not be read, so nothing is known of what is to be done. See the problems."));
		Overview overview = new Overviews().of(context.session(), context.today(), DAYS_AHEAD);
		items(content, "Late", overview.late(), "Nothing is late.");
		items(content, "Due in the next four weeks", overview.due(), "Nothing is due.");
		content.heading("Progress");
		Composite rows = content.row(3, false);
		overview.progress().forEach(each -> progress(content, rows, each));
	}

	private void items(PageContent content, String title, List<DueItem> items, String none) {
		content.heading(title);
		if (items.isEmpty()) {
			content.quiet(none);
			return;
		}
		Composite rows = content.row(2, false);
		for (DueItem item : items.stream().limit(MOST).toList()) {
			PageContent when = content.in(new Composite(rows, SWT.NONE));
			when.column().setLayoutData(GridDataFactory.fillDefaults().hint(210, SWT.DEFAULT).create());
			Label day = when.text(DateWords.day(item.day()) + ", " + words(item.days()));
			if (item.days() < 0) {
				Style.of(day, Style.ERROR);
			}
			PageContent what = content.in(new Composite(rows, SWT.NONE));
			what.column().setLayoutData(GridDataFactory.fillDefaults().grab(true, false).create());
			what.link(item.title(), () -> context.go().accept(places.of(item.about())));
		}
		if (items.size() > MOST) {
			content.quiet("and " + (items.size() - MOST) + " more");
		}
	}

	private static String words(long days) {
		if (days == 0) {
			return "today";
		}
		String count = Math.abs(days) == 1 ? "1 day" : Math.abs(days) + " days";
		return days < 0 ? count + " late" : "in " + count;
	}

	private void progress(PageContent content, Composite rows, Progress progress) {
		ProgressBar bar = Style.named(new ProgressBar(rows, SWT.SMOOTH), progress.label());
		bar.setSelection(progress.percent());
		bar.setLayoutData(GridDataFactory.swtDefaults().hint(BAR, SWT.DEFAULT).create());
		Label count = Style.of(new Label(rows, SWT.NONE), Style.QUIET);
		count.setText(progress.of() == 0 ? String.valueOf(progress.done()) : progress.done() + " of " + progress.of());
		PageContent what = content.in(new Composite(rows, SWT.NONE));
		what.column().setLayoutData(GridDataFactory.fillDefaults().grab(true, false).create());
		what.link(PlainText.of(progress.label()), () -> context.go().accept(place(progress)));
	}

	private Place place(Progress progress) {
		return progress.about().map(places::of).orElseGet(() -> switch (progress.label().split(" ")[0]) {
			case "Documents" -> Place.of(Section.EVIDENCE);
			case "Actions" -> Place.of(Section.PRIORITIES);
			default -> Place.of(Section.PUBLICATIONS);
		});
	}

	@Override
	public int width() {
		return WIDTH;
	}

	@Override
	public boolean isOutdated(ReviewChange change) {
		return !change.objects().isEmpty();
	}
}
