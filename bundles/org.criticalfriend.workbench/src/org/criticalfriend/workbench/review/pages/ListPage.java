package org.criticalfriend.workbench.review.pages;

import java.util.ArrayList;
import java.util.List;

import org.criticalfriend.editing.forms.ObjectList;
import org.criticalfriend.editing.review.ReviewChange;
import org.criticalfriend.workbench.review.navigation.Place;
import org.criticalfriend.workbench.review.navigation.Places;
import org.criticalfriend.workbench.review.navigation.Section;
import org.eclipse.emf.ecore.EReference;

/** One or more lists of a review as tables. */
final class ListPage implements Page {

	private static final int WIDTH = 1000;

	private final PageContext context;
	private final Section section;
	private final List<ObjectTable> tables = new ArrayList<>();

	ListPage(PageContext context, Section section) {
		this.context = context;
		this.section = section;
	}

	@Override
	public void write(PageContent content) {
		content.title(section.title());
		List<EReference> lists = new Places().lists(section);
		for (EReference each : lists) {
			ObjectList list = context.forms().list(each);
			if (lists.size() > 1) {
				content.heading(list.label());
			}
			content.quiet(list.help());
			tables.add(new ObjectTable(content, list, context.forms(), object -> context.go().accept(Place.of(section, object))));
		}
	}

	@Override
	public int width() {
		return WIDTH;
	}

	@Override
	public boolean isOutdated(ReviewChange change) {
		return false;
	}

	@Override
	public void refresh() {
		tables.forEach(ObjectTable::refresh);
	}
}
