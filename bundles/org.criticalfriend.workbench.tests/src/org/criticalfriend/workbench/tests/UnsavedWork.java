package org.criticalfriend.workbench.tests;

import java.nio.file.Path;

import org.criticalfriend.review.Person;
import org.criticalfriend.workbench.review.ReviewEditor;
import org.criticalfriend.workbench.review.ReviewView;
import org.criticalfriend.workbench.review.fields.FieldView;
import org.criticalfriend.workbench.review.navigation.Place;
import org.criticalfriend.workbench.review.navigation.Section;
import org.criticalfriend.workbench.shell.WorkbenchApplication;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Text;

/** The workbench in a process of its own, in which somebody changes a methodology and a review and saves neither. It says so and goes on until it is killed. */
public final class UnsavedWork implements IApplication {

	/** The id of the application. */
	static final String ID = "org.criticalfriend.workbench.tests.unsaved";
	/** The property that names the methodology file. */
	static final String METHODOLOGY = "org.criticalfriend.tests.methodology";
	/** The property that names the folder of the review. */
	static final String REVIEW = "org.criticalfriend.tests.review";
	/** What is written on the output when all is entered. */
	static final String ENTERED = "All is entered and nothing is saved.";
	/** What is typed behind the title of the methodology. */
	static final String TYPED = " of Northmoor";
	/** What the post of the first person becomes. */
	static final String POST = "Director of learning and skills";

	private final WorkbenchApplication workbench = new WorkbenchApplication();

	@Override
	public Object start(IApplicationContext context) throws Exception {
		RunningWorkbench.whenStarted(UnsavedWork::enter, failure -> {
			failure.printStackTrace();
			Runtime.getRuntime().halt(1);
		});
		return workbench.start(context);
	}

	private static void enter(RunningWorkbench running) {
		EditedMethodology edited = EditedMethodology.open(running, Path.of(System.getProperty(METHODOLOGY)));
		edited.goBehind("\"Sample review");
		edited.type(TYPED);
		ReviewEditor editor = ReviewExamples.open(running, Path.of(System.getProperty(REVIEW)));
		ReviewView view = editor.view().orElseThrow();
		Person first = view.session().review().getPeople().get(0);
		view.go(Place.of(Section.PEOPLE, first));
		FieldView post = view.pages().fields().stream().filter(each -> each.field().label().equals("Post")).findFirst().orElseThrow();
		((Text) post.control()).setText(POST);
		running.await("the review has the post", () -> POST.equals(first.getPost()));
		System.out.println(ENTERED);
	}

	@Override
	public void stop() {
		workbench.stop();
	}
}
