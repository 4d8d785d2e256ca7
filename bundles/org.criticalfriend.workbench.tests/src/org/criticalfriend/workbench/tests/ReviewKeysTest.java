package org.criticalfriend.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.criticalfriend.editing.forms.EditField;
import org.criticalfriend.editing.forms.Proforma;
import org.criticalfriend.editing.forms.ReviewForms;
import org.criticalfriend.review.FilledForm;
import org.criticalfriend.review.Review;
import org.criticalfriend.workbench.review.ReviewView;
import org.criticalfriend.workbench.review.fields.FieldView;
import org.criticalfriend.workbench.review.navigation.Place;
import org.criticalfriend.workbench.review.navigation.Section;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A proforma is filled in without a mouse. */
class ReviewKeysTest {

	private static final String COMMAND = "org.criticalfriend.workbench.command.review.";

	@TempDir
	Path folder;

	@TempDir
	Path state;

	private static FilledForm copy(Review review, String form) {
		return review.getForms().stream().filter(each -> each.getForm().getName().equals(form)).findFirst().orElseThrow();
	}

	private static Object key(ReviewView view) {
		return view.pages().focused().map(FieldView::field).map(EditField::key).orElse("nothing");
	}

	@Test
	void everyFieldOfAProformaIsReachedByTabInItsOrder() throws Exception {
		ReviewExamples.with("northmoor", folder, state, (workbench, editor) -> {
			ReviewView view = editor.view().orElseThrow();
			view.go(Place.of(Section.ANSWERS, copy(view.session().review(), "CaseRecord")));
			workbench.settle();
			List<FieldView> fields = view.pages().fields().stream().filter(FieldView::isShown).toList();
			fields.get(0).focus();
			for (int index = 1; index < fields.size(); index++) {
				assertTrue(workbench.shell().getDisplay().getFocusControl().traverse(SWT.TRAVERSE_TAB_NEXT));
				FieldView expected = fields.get(index);
				workbench.await("Tab is at " + expected.field().key(), () -> view.pages().focused().filter(expected::equals).isPresent());
			}
		});
	}

	@Test
	void theNextFieldOfATableIsTheOneBelowAndTheWayBackTheSame() throws Exception {
		ReviewExamples.with("northmoor", folder, state, (workbench, editor) -> {
			ReviewView view = editor.view().orElseThrow();
			FilledForm copy = copy(view.session().review(), "HealthCheckGrid");
			Proforma.Table table = new ReviewForms(view.session()).proforma(copy).orElseThrow().sections().stream().flatMap(section -> section.blocks().stream())
					.filter(Proforma.Table.class::isInstance).map(Proforma.Table.class::cast).findFirst().orElseThrow();
			view.go(Place.of(Section.ANSWERS, copy));
			workbench.settle();
			Object first = table.rows().get(0).cells().get(1).key();
			view.pages().fields().stream().filter(each -> each.field().key().equals(first)).findFirst().orElseThrow().focus();
			workbench.run(COMMAND + "nextField");
			assertEquals(table.rows().get(1).cells().get(1).key(), key(view));
			workbench.run(COMMAND + "previousField");
			assertEquals(first, key(view));
		});
	}

	@Test
	void pagesAreTurnedInTheOrderOfTheContents() throws Exception {
		ReviewExamples.with("northmoor", folder, state, (workbench, editor) -> {
			ReviewView view = editor.view().orElseThrow();
			Review review = view.session().review();
			view.go(Place.of(Section.PEOPLE));
			workbench.run(COMMAND + "nextPage");
			assertEquals(Place.of(Section.PEOPLE, review.getPeople().get(0)), view.pages().place());
			workbench.run(COMMAND + "nextPage");
			assertEquals(Place.of(Section.PEOPLE, review.getPeople().get(1)), view.pages().place());
			workbench.run(COMMAND + "previousPage");
			workbench.run(COMMAND + "previousPage");
			assertEquals(Place.of(Section.PEOPLE), view.pages().place());
			view.go(Place.of(Section.OVERVIEW));
			workbench.run(COMMAND + "previousPage");
			assertEquals(Place.of(Section.OVERVIEW), view.pages().place());
		});
	}

	@Test
	void theKeysAreAmongTheShortcuts() throws Exception {
		ReviewExamples.with("wrenford", folder, state, (workbench, editor) -> {
			workbench.run("org.criticalfriend.workbench.command.shortcuts");
			workbench.settle();
			Map<String, String> where = Widgets.all(workbench.shell(), Table.class).stream().flatMap(table -> Stream.of(table.getItems())).filter(item -> item.getParent().getColumnCount() == 3)
					.collect(Collectors.toMap(TableItem::getText, item -> item.getText(1) + ", " + item.getText(2), (one, other) -> one));
			assertEquals("Ctrl+Enter, Review", where.get("Next field"), where::toString);
			assertTrue(where.keySet().containsAll(Set.of("Previous field", "Next page of the review", "Previous page of the review")), where::toString);
			workbench.picture("review-shortcuts");
		});
	}
}
