package org.criticalfriend.workbench.review;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

import org.criticalfriend.editing.forms.ReviewForms;
import org.criticalfriend.editing.review.ReviewChange;
import org.criticalfriend.editing.review.ReviewSession;
import org.criticalfriend.review.Review;
import org.criticalfriend.workbench.appearance.Icons;
import org.criticalfriend.workbench.background.Background;
import org.criticalfriend.workbench.problems.Problems;
import org.criticalfriend.workbench.review.checking.ReviewChecking;
import org.criticalfriend.workbench.review.navigation.ContentsTree;
import org.criticalfriend.workbench.review.navigation.Place;
import org.criticalfriend.workbench.review.navigation.Places;
import org.criticalfriend.workbench.review.navigation.Section;
import org.criticalfriend.workbench.review.pages.PageArea;
import org.criticalfriend.workbench.review.preview.ReviewPreviewing;
import org.criticalfriend.workbench.review.sampling.SampleDrawing;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;

/** An open review: its contents at the left, a page at the right. Both follow what changes. */
public final class ReviewView {

	private static final int CONTENTS = 240;

	private final ReviewSession session;
	private final SashForm sash;
	private final ContentsTree contents;
	private final PageArea pages;
	private final ReviewChecking checking;
	private final ReviewPreviewing preview;
	private final Places places = new Places();
	/** What has changed since the page was written or last brought up to date. */
	private final Set<EObject> changed = new LinkedHashSet<>();
	private boolean structure;
	private boolean waiting;
	private boolean jump;
	private boolean reviewIsNew;

	ReviewView(Composite parent, ReviewSession session, Icons icons, Background background, Problems problems, ReviewPreviewing preview, SampleDrawing drawing) {
		this.session = session;
		this.preview = preview;
		ReviewForms forms = new ReviewForms(session);
		sash = new SashForm(parent, SWT.HORIZONTAL);
		contents = new ContentsTree(sash, session.review(), forms, this::show);
		pages = new PageArea(sash, session, forms, icons, LocalDate.now(), this::go, sample -> drawing.draw(parent.getShell(), sample));
		sash.setSashWidth(4);
		KeptWidth.of(sash, contents.control(), CONTENTS);
		checking = new ReviewChecking(session, background, problems, this::reveal);
		session.listen(this::note);
		go(Place.of(Section.OVERVIEW));
		checking.soon();
	}

	Composite control() {
		return sash;
	}

	/** The session on the review. */
	public ReviewSession session() {
		return session;
	}

	/** The pages of the review. */
	public PageArea pages() {
		return pages;
	}

	/** Shows a page, and where it is in the contents. */
	public void go(Place place) {
		contents.refresh();
		show(place);
		contents.select(place);
	}

	private void show(Place place) {
		session.pause();
		if (!place.equals(pages.place())) {
			pages.show(place);
			changed.clear();
			structure = false;
			preview.show(place);
		}
	}

	/** Shows the page an object is on and gives the keyboard to its field. */
	public void reveal(EObject object) {
		go(places.of(object));
		pages.reveal(object);
	}

	/** Gives the keyboard to the next row of a table, or to the next field. */
	public void nextField() {
		pages.nextField();
	}

	/** Gives the keyboard to the row above in a table, or to the field before. */
	public void previousField() {
		pages.previousField();
	}

	/** Shows the page that comes next in the contents. */
	public void nextPage() {
		turn(1);
	}

	/** Shows the page that comes before in the contents. */
	public void previousPage() {
		turn(-1);
	}

	private void turn(int pagesOn) {
		contents.after(pages.place(), pagesOn).ifPresent(place -> {
			go(place);
			pages.focus();
		});
	}

	/** Takes the last step back and shows where. */
	void undo() {
		jump = true;
		session.undo();
	}

	/** Does again what was taken back last and shows where. */
	void redo() {
		jump = true;
		session.redo();
	}

	/** Changes that come together are shown together. */
	private void note(ReviewChange change) {
		changed.addAll(change.objects());
		structure |= change.structure();
		reviewIsNew |= !change.objects().isEmpty();
		if (!waiting) {
			waiting = true;
			sash.getDisplay().asyncExec(this::update);
		}
	}

	private void update() {
		waiting = false;
		ReviewChange change = new ReviewChange(Set.copyOf(changed), structure);
		Optional<EObject> first = changed.stream().filter(each -> !(each instanceof Review) && isThere(each)).findFirst();
		changed.clear();
		structure = false;
		if (sash.isDisposed()) {
			return;
		}
		Place place = pages.place();
		if (!place.object().map(this::isThere).orElse(true)) {
			go(Place.of(place.section()));
		} else {
			pages.update(change);
		}
		if (jump) {
			jump = false;
			first.filter(each -> !isShown(each)).ifPresent(each -> go(places.of(each)));
		}
		if (reviewIsNew) {
			reviewIsNew = false;
			contents.refresh();
			contents.select(pages.place());
			checking.soon();
			preview.update();
		}
	}

	private boolean isThere(EObject object) {
		return EcoreUtil.isAncestor(session.review(), object);
	}

	private boolean isShown(EObject object) {
		Place place = places.of(object);
		return place.section() == pages.place().section() && (pages.place().object().isEmpty() || place.equals(pages.place()));
	}

	void focus() {
		if (!contents.control().isFocusControl()) {
			pages.focus();
		}
	}

	/** @param keep whether what was not saved stays in the journal */
	void close(boolean keep) {
		checking.stop();
		preview.close();
		sash.dispose();
		if (keep) {
			session.leave();
		} else {
			session.close();
		}
	}
}
