package org.criticalfriend.workbench.review;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.criticalfriend.editing.journal.JournalFolder;
import org.criticalfriend.editing.review.OutsideComparison;
import org.criticalfriend.editing.review.ReviewSession;
import org.criticalfriend.review.storage.ChangedOutsideException;
import org.criticalfriend.workbench.appearance.Icons;
import org.criticalfriend.workbench.background.Background;
import org.criticalfriend.workbench.difference.ComparisonPage;
import org.criticalfriend.workbench.models.Methodologies;
import org.criticalfriend.workbench.notice.Notices;
import org.criticalfriend.workbench.problems.Problems;
import org.criticalfriend.workbench.review.preview.ReviewPreviewing;
import org.criticalfriend.workbench.review.sampling.SampleDrawing;
import org.criticalfriend.workbench.shell.Editors;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.Persist;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** The editor of a review: opens it in the background, saves it, and tells when somebody else has changed its files. */
public final class ReviewEditor {

	private static final String UNDO = "org.criticalfriend.workbench.command.undo";
	private static final String RECOVERY = "org.criticalfriend.workbench.part.recovery";
	private static final String REDO = "org.criticalfriend.workbench.command.redo";

	private final MPart part;
	private final Path folder;
	private final Methodologies methodologies;
	private final JournalFolder journals;
	private final Background background;
	private final Problems problems;
	private final Icons icons;
	private final Notices notices;
	private final EPartService parts;
	private Composite whole;
	private ReviewBar bar;
	private Label waiting;
	private ReviewView view;
	private boolean looking;
	private boolean focusWanted;
	private boolean saveFailed;

	@Inject
	ReviewEditor(MPart part, Methodologies methodologies, JournalFolder journals, Background background, Problems problems, Icons icons, Notices notices, EPartService parts) {
		this.part = part;
		this.methodologies = methodologies;
		this.journals = journals;
		this.background = background;
		this.problems = problems;
		this.icons = icons;
		this.notices = notices;
		this.parts = parts;
		folder = Editors.file(part).orElseThrow();
	}

	@PostConstruct
	void create(Composite parent, EHandlerService handlers) {
		whole = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(whole);
		bar = new ReviewBar(whole, icons);
		handlers.activateHandler(UNDO, new HistoryHandler(() -> session().flatMap(ReviewSession::undoLabel).isPresent(), () -> view.undo()));
		handlers.activateHandler(REDO, new HistoryHandler(() -> session().flatMap(ReviewSession::redoLabel).isPresent(), () -> view.redo()));
		open();
	}

	private void open() {
		waiting = new Label(whole, SWT.NONE);
		waiting.setText("Opening " + folder.getFileName() + " …");
		waiting.setLayoutData(GridDataFactory.fillDefaults().indent(20, 20).create());
		whole.layout();
		background.run(() -> ReviewSession.open(folder, methodologies, journals), this::opened, this::failed);
	}

	private void opened(ReviewSession session) {
		if (whole.isDisposed()) {
			session.close();
			return;
		}
		waiting.dispose();
		view = new ReviewView(whole, session, icons, background, problems, new ReviewPreviewing(session, background, parts), new SampleDrawing(session, background, notices));
		view.control().setLayoutData(GridDataFactory.fillDefaults().grab(true, true).create());
		session.listen(change -> {
			part.setDirty(session.isDirty());
			session.journalProblem().ifPresent(this::warn);
		});
		if (session.review().getName() != null && !session.review().getName().isBlank()) {
			part.setTooltip(session.review().getName() + "\n" + folder);
		}
		whole.layout(true, true);
		if (focusWanted) {
			view.focus();
		}
	}

	private void failed(String message) {
		if (!whole.isDisposed()) {
			waiting.dispose();
			bar.show("This review could not be opened. " + message);
			bar.offer("Try again", () -> {
				bar.close();
				open();
			});
		}
	}

	private void warn(String journal) {
		if (!bar.isShown()) {
			bar.show("What you enter is not safe until you save: " + journal);
			bar.offer("Close", bar::close);
		}
	}

	/** The session on the review; empty while it is being opened. */
	public Optional<ReviewSession> session() {
		return Optional.ofNullable(view).map(ReviewView::session);
	}

	/** What is shown of the review; empty while it is being opened. */
	public Optional<ReviewView> view() {
		return Optional.ofNullable(view);
	}

	/** What needs a decision, as the bar above the review says it; empty if nothing does. */
	public Optional<String> decision() {
		return bar.isShown() ? Optional.of(bar.text()) : Optional.empty();
	}

	/** Saves the review. If that is not possible it stays to be saved, and the user is told why and asked what to do. */
	@Persist
	void save() {
		if (view != null) {
			save(view.session()::save, "Saved " + folder.getFileName() + ".");
		}
	}

	private void saveOver() {
		save(view.session()::saveOver, "Saved " + folder.getFileName() + ". What was there before is kept among its earlier generations.");
	}

	/** A way of saving. */
	@FunctionalInterface
	private interface Writing {
		void write() throws IOException;
	}

	private void save(Writing writing, String done) {
		try {
			writing.write();
			saveFailed = false;
			bar.close();
			List<String> unfinished = view.pages().unfinished();
			notices.tell(unfinished.isEmpty() ? done : done + " Not saved, since it is no value yet: " + String.join("; ", unfinished) + ".");
		} catch (ChangedOutsideException changed) {
			saveFailed = true;
			tellChanged(changed.files());
			bar.focus();
		} catch (IOException failed) {
			saveFailed = true;
			notices.fail("The review could not be saved: " + failed.getMessage());
		}
	}

	private void tellChanged(List<String> files) {
		bar.show("Somebody else has changed " + String.join(", ", files) + " since you opened this review."
				+ (view.session().isDirty() ? " Opening theirs keeps what you have not saved under Recovery." : ""));
		bar.offer("Compare", () -> compare(files));
		bar.offer("Open theirs", this::openTheirs);
		bar.offer("Save mine over it", this::saveOver);
		bar.offer("Later", bar::close);
	}

	private void compare(List<String> files) {
		OutsideComparison comparison = new OutsideComparison(view.session(), files);
		background.run(comparison::difference, found -> ComparisonPage.open(parts, folder.getFileName() + ": theirs and mine", found),
				failed -> notices.fail("The files could not be compared: " + failed));
	}

	/** What was not saved stays in the journal, from which it is recovered. */
	private void openTheirs() {
		boolean kept = view.session().isDirty();
		bar.close();
		view.close(kept);
		view = null;
		saveFailed = false;
		part.setDirty(false);
		open();
		if (kept) {
			bar.show("What you had not saved is kept. Look at it under Recovery, and save it as a copy or give it up.");
			bar.offer("Show it", () -> {
				bar.close();
				parts.showPart(RECOVERY, PartState.ACTIVATE);
			});
			bar.offer("Later", bar::close);
		}
	}

	@Focus
	void focus() {
		focusWanted = true;
		if (view == null) {
			whole.setFocus();
			return;
		}
		view.focus();
		lookOutside();
	}

	/** Looks whether files were changed by somebody else, in the background; tells it in the bar. */
	private void lookOutside() {
		if (!looking && !bar.isShown()) {
			looking = true;
			ReviewSession looked = view.session();
			background.run(looked::changedOutside, files -> {
				looking = false;
				if (!files.isEmpty() && session().filter(looked::equals).isPresent() && !whole.isDisposed()) {
					tellChanged(files);
				}
			}, failure -> looking = false);
		}
	}

	/** What was to be saved and could not be stays in the journal. */
	@PreDestroy
	void stop() {
		if (view != null) {
			view.close(saveFailed && view.session().isDirty());
			view = null;
		}
	}
}
