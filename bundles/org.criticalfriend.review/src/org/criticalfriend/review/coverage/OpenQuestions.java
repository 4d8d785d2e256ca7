package org.criticalfriend.review.coverage;

import java.util.List;

import org.criticalfriend.methodology.Form;
import org.criticalfriend.methodology.Identified;

/**
 * The questions of a form that are asked in at least one of its copies and answered in none.
 *
 * @param form      the form
 * @param copies    how many copies there are
 * @param questions the questions, documents, KLOEs and fields, in the order of the form
 */
public record OpenQuestions(Form form, int copies, List<Identified> questions) {
}
