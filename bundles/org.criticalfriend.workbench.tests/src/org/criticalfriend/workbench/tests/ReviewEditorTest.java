package org.criticalfriend.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.criticalfriend.review.FilledForm;
import org.criticalfriend.review.Review;
import org.criticalfriend.workbench.review.ReviewView;
import org.criticalfriend.workbench.review.navigation.Place;
import org.criticalfriend.workbench.review.navigation.Places;
import org.criticalfriend.workbench.review.navigation.Section;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The editor of reviews, on copies of the examples. */
class ReviewEditorTest {

	@TempDir
	Path folder;

	@TempDir
	Path state;

	@ParameterizedTest
	@ValueSource(strings = { "northmoor", "brackenshire", "fellside", "kingsmoor", "saltmere", "wrenford" })
	void everyPageOpens(String name) throws Exception {
		ReviewExamples.with(name, folder, state, (workbench, editor) -> {
			ReviewView view = editor.view().orElseThrow();
			Places places = new Places();
			for (Section section : Section.values()) {
				view.go(Place.of(section));
				workbench.settle();
				assertEquals(Place.of(section), view.pages().place());
				assertTrue(view.pages().control().getContent().getSize().y > 0, section::title);
				if (name.equals("northmoor")) {
					workbench.picture("review-" + section.name().toLowerCase(Locale.ROOT));
				}
			}
			Review review = view.session().review();
			for (EObject each : onePerPage(review)) {
				Place place = places.of(each);
				view.go(place);
				workbench.settle();
				assertEquals(place, view.pages().place());
				if (name.equals("northmoor")) {
					workbench.picture("review-of-" + each.eClass().getName().toLowerCase(Locale.ROOT) + (each instanceof FilledForm copy ? "-" + copy.getForm().getName() : ""));
				}
			}
			assertFalse(view.session().isDirty());
			if (name.equals("northmoor")) {
				workbench.run("org.criticalfriend.workbench.command.theme");
				view.go(places.of(review.getForms().get(0)));
				workbench.picture("review-other-theme");
			}
		});
	}

	/** An object of each kind, and a copy of each form: further ones have pages of the same shape. */
	private static List<EObject> onePerPage(Review review) {
		Map<Object, EObject> found = new LinkedHashMap<>();
		review.eContents().forEach(each -> found.putIfAbsent(each instanceof FilledForm copy ? copy.getForm() : each.eClass(), each));
		return List.copyOf(found.values());
	}
}
