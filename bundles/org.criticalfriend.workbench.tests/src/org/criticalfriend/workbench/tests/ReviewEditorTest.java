package org.criticalfriend.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.criticalfriend.review.FilledForm;
import org.criticalfriend.review.Keyed;
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
			List<String> wrong = new ArrayList<>(HeardPage.nameless(view.pages().control().getParent(), "the contents"));
			for (Section section : Section.values()) {
				view.go(Place.of(section));
				workbench.settle();
				wrong.addAll(HeardPage.wrong(view.pages().control(), section.title()));
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
				wrong.addAll(HeardPage.wrong(view.pages().control(), each.eClass().getName() + " " + ((Keyed) each).getId()));
				if (name.equals("northmoor")) {
					workbench.picture("review-of-" + each.eClass().getName().toLowerCase(Locale.ROOT) + (each instanceof FilledForm copy ? "-" + copy.getForm().getName() : ""));
				}
			}
			assertEquals(List.of(), wrong);
			assertFalse(view.session().isDirty());
			if (name.equals("northmoor")) {
				workbench.run("org.criticalfriend.workbench.command.theme");
				for (Section section : List.of(Section.OVERVIEW, Section.EVIDENCE, Section.FINDINGS)) {
					view.go(Place.of(section));
					workbench.settle();
					workbench.picture("review-other-theme-" + section.name().toLowerCase(Locale.ROOT));
				}
				for (EObject each : List.of(review.getForms().get(0), review.getFindings().get(0), review.getDrafts().get(0))) {
					view.go(places.of(each));
					workbench.settle();
					workbench.picture("review-other-theme-of-" + each.eClass().getName().toLowerCase(Locale.ROOT));
				}
			}
		});
	}

	/** The fullest object of each kind, and the fullest copy of each form: others have pages of the same shape with less on them. */
	private static List<EObject> onePerPage(Review review) {
		Map<Object, EObject> found = new LinkedHashMap<>();
		review.eAllContents().forEachRemaining(each -> {
			if (each instanceof Keyed) {
				found.merge(each instanceof FilledForm copy ? copy.getForm() : each.eClass(), each, (one, other) -> size(other) > size(one) ? other : one);
			}
		});
		return List.copyOf(found.values());
	}

	private static long size(EObject object) {
		return object.eClass().getEAllStructuralFeatures().stream().filter(object::eIsSet).count() + object.eContents().size();
	}
}
