package org.criticalfriend.workbench.review.pages;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.criticalfriend.editing.forms.ReviewForms;
import org.criticalfriend.editing.review.ReviewChange;
import org.criticalfriend.editing.review.ReviewSession;
import org.criticalfriend.methodology.Sample;
import org.criticalfriend.workbench.appearance.Icons;
import org.criticalfriend.workbench.review.fields.FieldSurroundings;
import org.criticalfriend.workbench.review.fields.FieldView;
import org.criticalfriend.workbench.review.fields.Unfinished;
import org.criticalfriend.workbench.review.navigation.Place;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Where the pages of a review are shown, one at a time. It follows what changes in the review, and the keyboard. */
public final class PageArea {

	private static final int STEP = 40;
	private static final int ROOM = 24;

	private final ScrolledComposite scrolled;
	private final PageContext context;
	private final Map<Place, Point> origins = new HashMap<>();
	private Place place;
	private Page page;
	private PageContent content;
	private int width;
	private int height;
	private boolean laidOut;
	private boolean waiting;

	/**
	 * @param go   called when a page leads to another one
	 * @param draw called when a sample is to be taken
	 */
	public PageArea(Composite parent, ReviewSession session, ReviewForms forms, Icons icons, LocalDate today, Consumer<Place> go, Consumer<Sample> draw) {
		scrolled = new ScrolledComposite(parent, SWT.V_SCROLL);
		scrolled.setAlwaysShowScrollBars(true);
		scrolled.getVerticalBar().setIncrement(STEP);
		scrolled.setShowFocusedControl(true);
		scrolled.addListener(SWT.Resize, resized -> {
			if (scrolled.getClientArea().width != width || scrolled.getClientArea().height != height) {
				layOut();
			}
		});
		context = new PageContext(session, forms, new FieldSurroundings(icons, new Unfinished(), this::layOutSoon, session::pause), go, draw, today);
	}

	/** The control itself. */
	public ScrolledComposite control() {
		return scrolled;
	}

	/** What is shown. */
	public Place place() {
		return place;
	}

	/** The fields of the page, in their order. */
	public List<FieldView> fields() {
		return content == null ? List.of() : List.copyOf(content.fields());
	}

	/** What was typed into fields of any page and is no value yet, in words. */
	public List<String> unfinished() {
		return context.fields().unfinished().words();
	}

	/** Shows a page; the one shown before is thrown away. */
	public void show(Place wanted) {
		if (place != null) {
			origins.put(place, scrolled.getOrigin());
		}
		place = wanted;
		write();
		scrolled.setOrigin(origins.getOrDefault(wanted, new Point(0, 0)));
	}

	/**
	 * A page is laid out once, before it can be seen: the system asks each control that can be seen for its size again. The old one is
	 * disposed of first, since it would be laid out once more to make it small.
	 */
	private void write() {
		Control old = scrolled.getContent();
		laidOut = false;
		page = Pages.of(place, context);
		content = new PageContent(scrolled, context.fields());
		content.column().setVisible(false);
		page.write(content);
		if (old != null) {
			old.dispose();
		}
		scrolled.setContent(content.column());
		laidOut = true;
		layOut();
		content.column().setVisible(true);
	}

	private void layOutSoon() {
		if (laidOut && !waiting) {
			waiting = true;
			scrolled.getDisplay().asyncExec(() -> {
				waiting = false;
				layOut();
			});
		}
	}

	private void layOut() {
		if (scrolled.isDisposed() || content == null || !laidOut) {
			return;
		}
		width = scrolled.getClientArea().width;
		height = scrolled.getClientArea().height;
		int used = Math.min(width, page.width());
		if (used > 0) {
			Composite column = content.column();
			Point size = new Point(used, Math.max(height, column.computeSize(used, SWT.DEFAULT, true).y));
			if (size.equals(column.getSize())) {
				column.layout(true, true);
			} else {
				column.setSize(size);
			}
		}
	}

	/** Shows what a change made new. A page that looks different now is written again; the keyboard stays where it was. */
	public void update(ReviewChange change) {
		if (page == null || scrolled.isDisposed()) {
			return;
		}
		if (page.isOutdated(change)) {
			Optional<Object> key = focused().map(view -> view.field().key());
			Point origin = scrolled.getOrigin();
			write();
			scrolled.setOrigin(origin);
			key.flatMap(this::field).ifPresent(FieldView::focus);
		} else {
			content.fields().forEach(FieldView::show);
			page.refresh();
		}
	}

	private Optional<FieldView> field(Object key) {
		return content.fields().stream().filter(view -> view.field().key().equals(key)).findFirst();
	}

	/** The field that has the keyboard. */
	public Optional<FieldView> focused() {
		return content == null ? Optional.empty() : content.fields().stream().filter(view -> view.control().isFocusControl()).findFirst();
	}

	/** Gives the keyboard to the field for something the page shows, and scrolls to it. */
	public void reveal(EObject object) {
		goTo(page.field(content.fields(), object));
	}

	/** Gives the keyboard to the page. */
	public void focus() {
		if (focused().isEmpty() && (content == null || !content.column().setFocus())) {
			scrolled.setFocus();
		}
	}

	private void scrollTo(Control control) {
		Rectangle where = scrolled.getDisplay().map(control, content.column(), 0, 0, control.getSize().x, control.getSize().y);
		Point origin = scrolled.getOrigin();
		if (where.y < origin.y || where.y + where.height > origin.y + height) {
			scrolled.setOrigin(origin.x, Math.max(0, where.y - 3 * ROOM));
		}
	}

	/** Gives the keyboard to the next row of a table, or to the next field; to the first field if none has it. */
	public void nextField() {
		goTo(focused().isEmpty() ? firstField() : focused().flatMap(from -> page.next(content.fields(), from)));
	}

	/** Gives the keyboard to the row above in a table, or to the field before. */
	public void previousField() {
		goTo(focused().flatMap(from -> page.previous(content.fields(), from)));
	}

	private Optional<FieldView> firstField() {
		return content.fields().stream().filter(FieldView::isShown).findFirst();
	}

	private void goTo(Optional<FieldView> field) {
		field.ifPresent(view -> {
			view.focus();
			scrollTo(view.control());
		});
	}
}
