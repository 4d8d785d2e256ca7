package org.criticalfriend.editing.overview;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.emf.ecore.EObject;

/**
 * How far a review is on a day, ready to be shown.
 *
 * @param today    the day
 * @param progress what there is to do and how much of it is done
 * @param late     what was due before the day and is not done, the oldest first
 * @param due      what falls due from the day on, the next first
 */
public record Overview(LocalDate today, List<Progress> progress, List<DueItem> late, List<DueItem> due) {

	/**
	 * How much of something is done.
	 *
	 * @param label what it is
	 * @param done  how many
	 * @param of    of how many; 0 where nobody can know
	 * @param about what it leads to: an element of the methodology, or the list of the review that it counts
	 */
	public record Progress(String label, int done, int of, EObject about) {

		/** The share that is done, from 0 to 100; 0 where nobody can know. */
		public int percent() {
			return of == 0 ? 0 : Math.min(100, 100 * done / of);
		}
	}

	/**
	 * Something that is due.
	 *
	 * @param days how many calendar days from today; negative if it is late
	 */
	public record DueItem(LocalDate day, long days, String title, EObject about) {
	}
}
