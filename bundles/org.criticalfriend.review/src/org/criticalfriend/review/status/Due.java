package org.criticalfriend.review.status;

import java.time.LocalDate;

import org.criticalfriend.methodology.Identified;

/**
 * When something of the methodology is due.
 *
 * @param element a document or group of documents, a task, a duty, a letter or another publication
 * @param day     the last day on which it is in time
 */
public record Due(Identified element, LocalDate day) {
}
