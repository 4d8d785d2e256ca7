package org.criticalfriend.workbench.review.pages;

import java.time.LocalDate;
import java.util.function.Consumer;

import org.criticalfriend.editing.forms.ReviewForms;
import org.criticalfriend.editing.review.ReviewSession;
import org.criticalfriend.methodology.Sample;
import org.criticalfriend.workbench.review.fields.FieldSurroundings;
import org.criticalfriend.workbench.review.navigation.Place;

/**
 * What pages are made from.
 *
 * @param go    shows another page
 * @param draw  asks for the list of a sample and takes the sample
 * @param today the day for which things are late
 */
public record PageContext(ReviewSession session, ReviewForms forms, FieldSurroundings fields, Consumer<Place> go, Consumer<Sample> draw, LocalDate today) {
}
