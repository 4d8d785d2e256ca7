package org.criticalfriend.review.status;

import java.util.List;
import java.util.Optional;

import org.criticalfriend.methodology.Form;
import org.criticalfriend.review.FilledForm;
import org.criticalfriend.review.Keyed;
import org.criticalfriend.review.Person;

/**
 * A copy of a form that should exist.
 *
 * @param form    the form
 * @param subject what it is about: a case, a session, a document, or the review
 * @param by      who should fill it in, one of whom is enough; empty if nobody in particular
 * @param copy    the copy; empty while there is none
 */
public record ExpectedForm(Form form, Keyed subject, List<Person> by, Optional<FilledForm> copy) {
}
