package org.criticalfriend.planning.deadlines;

import org.criticalfriend.methodology.Identified;
import org.criticalfriend.methodology.Timing;

/**
 * When something of the methodology happens in a review.
 *
 * @param element what happens or is due
 * @param days    between which days; unknown if the methodology says it in words only
 * @param timing  what the methodology says
 * @param words   the whole as a sentence says it, "by Friday 12 March 2027, 15 working days before the on-site stage"
 */
public record Deadline(Identified element, DeadlineKind kind, DateRange days, Timing timing, String words) {
}
