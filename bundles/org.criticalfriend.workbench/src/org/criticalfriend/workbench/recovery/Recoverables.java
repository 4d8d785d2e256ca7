package org.criticalfriend.workbench.recovery;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.criticalfriend.editing.journal.JournalFolder;
import org.criticalfriend.editing.journal.LeftJournal;
import org.criticalfriend.editing.review.ReviewRecovery;
import org.criticalfriend.editing.text.TextDocument;
import org.criticalfriend.editing.text.TextRecovery;
import org.criticalfriend.workbench.models.Methodologies;
import org.eclipse.e4.core.di.annotations.Creatable;

import jakarta.inject.Inject;

/** Finds work that was not saved when the workbench was ended. */
@Creatable
final class Recoverables {

	private final JournalFolder journals;
	private final Methodologies methodologies;

	@Inject
	Recoverables(JournalFolder journals, Methodologies methodologies) {
		this.journals = journals;
		this.methodologies = methodologies;
	}

	/** All of it, the newest first; what is saved by now is left out, and its journal given up. Takes the time of reading reviews. */
	List<Recoverable> find() throws IOException {
		List<Recoverable> found = new ArrayList<>();
		for (LeftJournal journal : journals.left()) {
			recoverable(journal).ifPresent(found::add);
		}
		return found;
	}

	private Optional<Recoverable> recoverable(LeftJournal journal) throws IOException {
		if (journal.header().kind().equals(TextDocument.KIND)) {
			TextRecovery text = new TextRecovery(journal);
			if (text.isSaved()) {
				text.discard();
				return Optional.empty();
			}
			return Optional.of(new RecoverableText(text, journals, text.isChangedOutside()));
		}
		ReviewRecovery review = new ReviewRecovery(journal, methodologies);
		if (review.isSaved()) {
			review.discard();
			return Optional.empty();
		}
		return Optional.of(new RecoverableReview(review, journals, methodologies, review.isChangedOutside()));
	}
}
