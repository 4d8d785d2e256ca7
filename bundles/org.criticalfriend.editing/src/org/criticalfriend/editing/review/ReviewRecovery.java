package org.criticalfriend.editing.review;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.criticalfriend.editing.journal.LeftJournal;
import org.criticalfriend.methodology.Methodology;
import org.criticalfriend.review.Review;
import org.criticalfriend.review.storage.MethodologySource;
import org.criticalfriend.review.storage.ReviewResource;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;

/** What can be recovered of a review that was being edited when the process was ended. */
public final class ReviewRecovery {

	private final LeftJournal journal;
	private final Snapshot base;
	private final Snapshot recovered;
	private final List<RecoveredChange> changes;

	/**
	 * Does the edits of a journal again, on a copy of what was saved when they began. The folder of the review is not touched.
	 *
	 * @throws IOException if what was saved is not in the journal
	 */
	public ReviewRecovery(LeftJournal journal, MethodologySource methodologies) throws IOException {
		this.journal = journal;
		base = Snapshot.read(journal.base());
		Path scratch = Files.createTempDirectory(journal.file().getParent(), "recovery-");
		try {
			base.writeInto(scratch);
			ReviewResource copy = new ReviewResource(scratch, file -> methodology(scratch, file, methodologies));
			copy.load(Map.of());
			changes = replay(copy.review());
			copy.save(Map.of());
			recovered = Snapshot.of(scratch);
		} finally {
			delete(scratch);
		}
	}

	private Optional<Methodology> methodology(Path scratch, Path file, MethodologySource methodologies) {
		return methodologies.methodology(folder().resolve(scratch.relativize(file)).normalize());
	}

	private List<RecoveredChange> replay(Review review) {
		Operations operations = new Operations(review);
		ChangeWords words = new ChangeWords(operations);
		for (byte[] edit : journal.edits()) {
			for (JsonElement each : edit(edit)) {
				words.before(each.getAsJsonObject());
				operations.redo(each.getAsJsonObject());
			}
		}
		return words.changes();
	}

	private static JsonArray edit(byte[] bytes) {
		return JsonParser.parseString(new String(bytes, StandardCharsets.UTF_8)).getAsJsonArray();
	}

	private static void delete(Path folder) throws IOException {
		List<Path> all = new ArrayList<>();
		try (Stream<Path> found = Files.walk(folder)) {
			found.forEach(all::add);
		}
		for (Path each : all.reversed()) {
			Files.delete(each);
		}
	}

	/** The folder of the review that was edited. */
	public Path folder() {
		return journal.header().document();
	}

	/** What recovering would change, in the order in which it was edited, each value once. */
	public List<RecoveredChange> changes() {
		return changes;
	}

	/** Whether there is nothing to recover: the review has all of the edits already. */
	public boolean isSaved() throws IOException {
		return changes.isEmpty() || recovered.isSameAs(Snapshot.of(folder()));
	}

	/** Whether the review is other than it was when the edits began; then they can only be saved as a copy. */
	public boolean isChangedOutside() throws IOException {
		return !base.isSameAs(Snapshot.of(folder()));
	}

	/**
	 * Does the edits in a session on the review, as one step that can be undone, and gives the old journal up.
	 *
	 * @throws IllegalStateException if the review is other than it was when the edits began
	 */
	public void acceptInto(ReviewSession session) throws IOException {
		if (!base.isSameAs(Snapshot.of(session.folder())) || session.isDirty()) {
			throw new IllegalStateException("The review was changed since; save what was recovered as a copy.");
		}
		Operations operations = new Operations(session.review());
		session.edit("Recover unsaved changes", () -> journal.edits().forEach(edit -> edit(edit).forEach(each -> operations.redo(each.getAsJsonObject()))));
		journal.discard();
	}

	/**
	 * Saves the recovered review in another folder, made if it does not exist, and gives the journal up.
	 *
	 * @throws IOException if it cannot be written; then the journal stays
	 */
	public void saveCopy(Path folder) throws IOException {
		recovered.writeInto(folder);
		journal.discard();
	}

	/** Gives the edits up. */
	public void discard() throws IOException {
		journal.discard();
	}
}
