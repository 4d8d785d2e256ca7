package org.criticalfriend.workbench.review.pages;

import java.util.List;

import org.criticalfriend.editing.overview.Overview;
import org.criticalfriend.editing.overview.Overview.DueItem;
import org.criticalfriend.editing.overview.Overview.Progress;
import org.criticalfriend.editing.overview.Overviews;
import org.criticalfriend.editing.review.ReviewChange;
import org.criticalfriend.review.Review;
import org.criticalfriend.review.dates.DateWords;
import org.criticalfriend.workbench.appearance.Style;
import org.criticalfriend.workbench.review.fields.PlainText;
import org.criticalfriend.workbench.review.navigation.Places;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;

/** How far the review is: what is late, what is due next, and how much is done. Everything leads to its page. */
final class OverviewPage implements Page {

	private static final int WIDTH = 900;
	private static final int DAYS_AHEAD = 28;
	private static final int DAYS_OF_A_YEAR = 366;
	private static final int MOST = 12;
	private static final int MOST_LATER = 5;
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
		content.text(settled());
		Overview overview = new Overviews().of(context.session(), context.today(), DAYS_OF_A_YEAR);
		if (context.session().methodology().isPresent() || !overview.late().isEmpty()) {
			items(content, "Late", overview.late(), "Nothing is late.");
		}
		List<DueItem> soon = overview.due().stream().takeWhile(each -> each.days() <= DAYS_AHEAD).toList();
		if (!soon.isEmpty()) {
			items(content, "Due in the next four weeks", soon, "");
		} else if (context.session().methodology().isPresent()) {
			items(content, "Due next", overview.due().stream().limit(MOST_LATER).toList(), "Nothing is due any more.");
		}
		content.heading("Progress");
		Composite rows = content.row(3, false);
		overview.progress().forEach(each -> progress(content, rows, each));
	}

	/** The host and the days on site. */
	private String settled() {
		Review review = context.session().review();
		String host = review.getHost() == null || review.getHost().getName() == null ? "The host is not named yet" : review.getHost().getName();
		String days = review.getOnSite() == null ? "" : review.getOnSite().getDates();
		return host + (days == null || days.isBlank() ? ". The days on site are not settled yet." : ", on site " + days + ".");
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
			what.link(Character.toUpperCase(item.title().charAt(0)) + item.title().substring(1), () -> context.go().accept(places.of(item.about())));
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
		PageContent what = content.in(new Composite(rows, SWT.NONE));
		what.column().setLayoutData(GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).create());
		what.link(PlainText.of(progress.label()), () -> context.go().accept(places.of(progress.about())));
		ProgressBar bar = Style.named(new ProgressBar(rows, SWT.SMOOTH), progress.label());
		bar.setSelection(progress.percent());
		bar.setVisible(progress.of() > 0);
		bar.setLayoutData(GridDataFactory.swtDefaults().hint(BAR, SWT.DEFAULT).create());
		Label count = Style.of(new Label(rows, SWT.NONE), Style.QUIET);
		count.setText(progress.of() == 0 ? String.valueOf(progress.done()) : progress.done() + " of " + progress.of());
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
