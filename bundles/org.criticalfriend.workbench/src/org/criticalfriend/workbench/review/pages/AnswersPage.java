package org.criticalfriend.workbench.review.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.criticalfriend.editing.forms.ReviewForms;
import org.criticalfriend.editing.review.ReviewChange;
import org.criticalfriend.methodology.Form;
import org.criticalfriend.review.FilledForm;
import org.criticalfriend.review.FormAnswer;
import org.criticalfriend.review.ReviewFactory;
import org.criticalfriend.review.ReviewPackage.Literals;
import org.criticalfriend.review.answers.Filling;
import org.criticalfriend.review.answers.Fillings;
import org.criticalfriend.review.status.ExpectedForm;
import org.criticalfriend.workbench.review.navigation.Place;
import org.criticalfriend.workbench.review.navigation.Section;

/** All forms of the methodology with their copies: those that are filled in, and those that should be. */
final class AnswersPage implements Page {

	private static final int INDENT = 14;
	private static final int MOST_TO_BEGIN = 12;

	private final PageContext context;

	AnswersPage(PageContext context) {
		this.context = context;
	}

	@Override
	public void write(PageContent content) {
		content.title(Section.ANSWERS.title());
		content.quiet("The forms and questionnaires of the methodology, copy by copy.");
		if (context.session().methodology().isEmpty()) {
			return;
		}
		Map<Form, List<ExpectedForm>> missing = context.session().status(context.today()).formsToFill().stream()
				.collect(Collectors.groupingBy(ExpectedForm::form, LinkedHashMap::new, Collectors.toList()));
		Fillings fillings = new Fillings(context.session().review());
		context.session().methodology().get().getElements().stream().filter(Form.class::isInstance).map(Form.class::cast)
				.forEach(form -> write(content, form, fillings.of(form), missing.getOrDefault(form, List.of())));
	}

	private void write(PageContent content, Form form, List<Filling> copies, List<ExpectedForm> missing) {
		ReviewForms forms = context.forms();
		String title = forms.title(form);
		content.heading(title);
		PageContent part = content.part(INDENT);
		for (Filling copy : copies) {
			part.link(within(title, forms.wholeTitle(copy.copy())) + ": " + copy.answered().size() + " of " + copy.applicable().size() + " answered",
					() -> context.go().accept(Place.of(Section.ANSWERS, copy.copy())));
		}
		missing.stream().limit(MOST_TO_BEGIN).forEach(expected -> part.button("Begin: " + about(expected), "add", () -> begin(expected)));
		if (missing.size() > MOST_TO_BEGIN) {
			part.quiet("and " + (missing.size() - MOST_TO_BEGIN) + " more to begin");
		}
		if (missing.isEmpty()) {
			part.button("Add a copy", "add", () -> add(form)).setToolTipText("Add a copy of “" + title + "”");
		}
	}

	private static String within(String form, String copy) {
		return copy.startsWith(form + ", ") ? copy.substring(form.length() + 2) : copy;
	}

	private String about(ExpectedForm expected) {
		String subject = expected.subject() == context.session().review() ? "the review" : context.forms().title(expected.subject());
		return expected.by().isEmpty() ? subject : subject + ", " + expected.by().get(0).getName();
	}

	private void begin(ExpectedForm expected) {
		FilledForm copy = context.forms().begin(expected, expected.by().isEmpty() ? null : expected.by().get(0));
		context.go().accept(Place.of(Section.ANSWERS, copy));
	}

	private void add(Form form) {
		FilledForm copy = ReviewFactory.eINSTANCE.createFilledForm();
		copy.setForm(form);
		context.go().accept(Place.of(Section.ANSWERS, context.forms().list(Literals.REVIEW__FORMS).add(copy)));
	}

	@Override
	public boolean isOutdated(ReviewChange change) {
		return change.objects().stream().anyMatch(each -> each instanceof FilledForm || each instanceof FormAnswer || each == context.session().review());
	}
}
