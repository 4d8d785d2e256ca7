package org.criticalfriend.review.status;

import java.time.LocalDate;
import java.util.Optional;

import org.criticalfriend.methodology.Publication;
import org.criticalfriend.review.Draft;
import org.criticalfriend.review.DraftState;

/**
 * How far a letter, report, deck or leaflet has come.
 *
 * @param publication what is written
 * @param latest      its version that has come furthest; empty while there is none
 * @param due         by when; empty if nobody knows
 */
public record PublicationState(Publication publication, Optional<Draft> latest, Optional<LocalDate> due) {

	/** Whether it was agreed and sent. */
	public boolean isFinal() {
		return latest.isPresent() && latest.get().getState() == DraftState.FINAL;
	}

	/** Whether it is not final although it was due. */
	public boolean isLate(LocalDate today) {
		return !isFinal() && due.isPresent() && due.get().isBefore(today);
	}
}
