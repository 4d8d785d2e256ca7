package org.criticalfriend.planning.programme;

import org.criticalfriend.review.Session;

/**
 * Something that does not work in a programme.
 *
 * @param id       what kind of problem it is, for example {@code peer-in-two-places}
 * @param session  where it is
 * @param sentence what is wrong and what to do, in plain words
 */
public record ProgrammeProblem(String id, Session session, String sentence) {
}
