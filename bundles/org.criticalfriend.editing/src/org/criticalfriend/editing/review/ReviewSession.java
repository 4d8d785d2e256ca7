package org.criticalfriend.editing.review;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.criticalfriend.editing.journal.JournalFolder;
import org.criticalfriend.methodology.Methodology;
import org.criticalfriend.planning.deadlines.Plan;
import org.criticalfriend.review.Review;
import org.criticalfriend.review.status.ReviewStatus;
import org.criticalfriend.review.storage.MethodologySource;
import org.criticalfriend.review.storage.ReviewResource;
import org.criticalfriend.review.storage.StorageProblem;
import org.eclipse.emf.ecore.EObject;

/**
 * A review that is being edited: every change goes through {@link #edit}, can be undone, reaches the journal before the call returns, and
 * is told to whoever listens. A session belongs to one thread.
 */
public final class ReviewSession implements AutoCloseable {

	private final ReviewResource resource;
	private final History history;
	private final Observer observer;
	private final SessionJournal journal;
	private final Dates dates;
	private final List<Consumer<ReviewChange>> listeners = new ArrayList<>();
	private long changes;

	private ReviewSession(ReviewResource resource, JournalFolder journals) throws IOException {
		this.resource = resource;
		history = new History(resource.review());
		observer = new Observer(resource.review());
		journal = new SessionJournal(resource.folder(), journals);
		dates = new Dates(resource.folder(), resource.review());
	}

	/**
	 * Opens the review of a folder as far as it is whole. Nothing is changed in the folder.
	 *
	 * @param methodologies where its methodology comes from; a review without one can be edited too
	 * @param journals      where what is not saved yet is kept
	 * @throws IOException with a message for people if there is no review or it cannot be read
	 */
	public static ReviewSession open(Path folder, MethodologySource methodologies, JournalFolder journals) throws IOException {
		ReviewResource resource = new ReviewResource(folder, methodologies);
		resource.load(Map.of());
		return new ReviewSession(resource, journals);
	}

	/** The review. It may be read freely, and changed only by {@link #edit}. */
	public Review review() {
		return resource.review();
	}

	/** The folder of the review. */
	public Path folder() {
		return resource.folder();
	}

	/** The methodology as this review follows it; empty if it could not be read. */
	public Optional<Methodology> methodology() {
		return Optional.ofNullable(review().getMethodology());
	}

	/** Changes the review as a step of its own. */
	public void edit(String label, Runnable change) {
		history.pause();
		edit(label, new Object(), change);
		history.pause();
	}

	/**
	 * Changes the review; edits of the same field that follow one another are one step until {@link #pause} is called. If the change fails,
	 * what it had done is taken back.
	 *
	 * @param label what the step is called, for example {@code Answer to question 3}
	 * @param field what is edited, told apart by {@code equals}
	 */
	public void edit(String label, Object field, Runnable change) {
		try {
			history.record(label, field, change);
		} finally {
			tell();
		}
	}

	/** Ends the step that is going on: the next edit is a new one. */
	public void pause() {
		history.pause();
	}

	/** Removes an object from the review together with every reference to it, as one step. */
	public void remove(EObject object, String label) {
		edit(label, () -> Removal.of(object, review()));
	}

	/** What undoing would take back; empty if there is nothing. */
	public Optional<String> undoLabel() {
		return history.undoLabel();
	}

	/** What redoing would do again; empty if there is nothing. */
	public Optional<String> redoLabel() {
		return history.redoLabel();
	}

	/** Takes the last step back; nothing happens if there is none. */
	public void undo() {
		history.undo();
		tell();
	}

	/** Does again what was undone last; nothing happens if there is nothing. */
	public void redo() {
		history.redo();
		tell();
	}

	/** How often the review was changed so far: what was worked out from it holds as long as this stays the same. */
	public long changes() {
		return changes;
	}

	/** Whether there is anything to save. */
	public boolean isDirty() {
		return history.isDirty();
	}

	/**
	 * Saves the review, all of its files or none; what it replaces is kept. Saving is possible whatever is wrong with the review.
	 *
	 * @throws org.criticalfriend.review.storage.ChangedOutsideException if somebody else has changed files since; then nothing was saved
	 * @throws IOException                                               if it failed; then the files are as they were
	 */
	public void save() throws IOException {
		save(Map.of());
	}

	/** Saves the review over what somebody else changed; that is kept among the earlier generations. */
	public void saveOver() throws IOException {
		save(Map.of(ReviewResource.SAVE_OVER_CHANGES, true));
	}

	private void save(Map<?, ?> options) throws IOException {
		history.pause();
		resource.save(options);
		history.saved();
		journal.saved();
		notifyListeners(new ReviewChange(Set.of(), false));
	}

	/** The files that somebody else has changed, added or deleted since the review was opened or saved. */
	public List<String> changedOutside() throws IOException {
		return resource.changedOutside();
	}

	/** What the files of the review say once it is saved as it is now, by their names relative to its folder. */
	Map<String, String> texts() {
		return resource.texts();
	}

	/** When everything in the review happens; empty without a methodology, or if the dates cannot be right. */
	public Optional<Plan> plan() {
		return dates.plan();
	}

	/** How far the review is on a day. */
	public ReviewStatus status(LocalDate today) {
		return new ReviewStatus(review(), today, dates.dues());
	}

	/** Everything that is wrong with the review, as the command {@code check} tells it. Takes the time of looking at all of it. */
	public List<ReviewProblem> problems(LocalDate today) {
		return ReviewProblems.of(review(), resource.problems(), dates, today);
	}

	/** What could not be read when the review was opened. */
	public List<StorageProblem> unreadable() {
		return resource.problems();
	}

	/** What of the journal could not be written since the last change; empty when every change is safe. */
	public Optional<String> journalProblem() {
		return journal.problem();
	}

	/** Adds a listener, called after each step, undo, redo and save, on the thread of the session. */
	public Registration listen(Consumer<ReviewChange> listener) {
		listeners.add(listener);
		return () -> listeners.remove(listener);
	}

	private void tell() {
		ReviewObservation seen = observer.take();
		if (!seen.isEmpty()) {
			changes++;
			journal.append(seen);
			dates.forget();
		}
		notifyListeners(seen.change());
	}

	private void notifyListeners(ReviewChange change) {
		List.copyOf(listeners).forEach(listener -> listener.accept(change));
	}

	/** Ends the session; what was not saved stays in the journal, to be recovered. */
	public void leave() {
		journal.leave();
		close();
	}

	/** Ends the session; what was not saved is given up, and its journal with it. */
	@Override
	public void close() {
		observer.stop();
		history.stop();
		journal.discard();
		listeners.clear();
	}

	/** Ends the listening. */
	@FunctionalInterface
	public interface Registration extends AutoCloseable {

		@Override
		void close();
	}
}
