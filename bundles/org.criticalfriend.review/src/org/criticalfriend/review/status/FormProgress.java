package org.criticalfriend.review.status;

import org.criticalfriend.methodology.Form;

/**
 * How far the copies of a form have come.
 *
 * @param form       the form
 * @param copies     how many copies there are
 * @param expected   how many there should be; 0 where nobody can know
 * @param answered   how many questions of all copies have an answer
 * @param applicable how many questions of all copies are to be answered
 */
public record FormProgress(Form form, int copies, int expected, int answered, int applicable) {
}
