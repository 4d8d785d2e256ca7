package org.criticalfriend.workbench.recovery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.criticalfriend.editing.difference.TextDifference;
import org.criticalfriend.editing.journal.JournalFolder;
import org.criticalfriend.editing.review.RecoveredChange;
import org.criticalfriend.editing.review.ReviewRecovery;
import org.criticalfriend.editing.review.ReviewSession;
import org.criticalfriend.review.storage.MethodologySource;

/** Unsaved work on a review. */
record RecoverableReview(ReviewRecovery recovery, JournalFolder journals, MethodologySource methodologies, boolean changedOutside) implements Recoverable {

	private static final String COPY = "-recovered";

	@Override
	public Path document() {
		return recovery.folder();
	}

	@Override
	public String icon() {
		return "review";
	}

	@Override
	public String warning() {
		return changedOutside ? "The review was changed since by somebody else; recovering makes a copy beside it." : "";
	}

	/** Each change has a line that says what it is about, and below it the value before and after. */
	@Override
	public TextDifference difference() {
		return TextDifference.of(lines(RecoveredChange::before), lines(RecoveredChange::after));
	}

	private String lines(Function<RecoveredChange, String> value) {
		return recovery.changes().stream().map(change -> change.object() + ": " + change.label() + "\n" + (value.apply(change).isEmpty() ? "" : value.apply(change) + "\n")).collect(Collectors.joining());
	}

	@Override
	public Path recover() throws IOException {
		if (changedOutside) {
			Path copy = freeCopy();
			recovery.saveCopy(copy);
			return copy;
		}
		try (ReviewSession session = ReviewSession.open(recovery.folder(), methodologies, journals)) {
			recovery.acceptInto(session);
			session.save();
		}
		return recovery.folder();
	}

	private Path freeCopy() {
		Path copy = recovery.folder().resolveSibling(recovery.folder().getFileName() + COPY);
		for (int number = 2; Files.exists(copy); number++) {
			copy = recovery.folder().resolveSibling(recovery.folder().getFileName() + COPY + "-" + number);
		}
		return copy;
	}

	@Override
	public void discard() throws IOException {
		recovery.discard();
	}
}
