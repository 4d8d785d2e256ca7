package org.criticalfriend.workbench.review.pages;

import org.criticalfriend.editing.review.ReviewChange;
import org.criticalfriend.methodology.Publication;
import org.criticalfriend.review.Draft;
import org.criticalfriend.review.ReviewFactory;
import org.criticalfriend.review.ReviewPackage.Literals;
import org.criticalfriend.review.dates.DateWords;
import org.criticalfriend.review.status.PublicationState;
import org.criticalfriend.workbench.review.navigation.Place;
import org.criticalfriend.workbench.review.navigation.Section;

/** The letters, reports, slides and leaflets of the methodology with their versions. */
final class PublicationsPage implements Page {

	private static final int INDENT = 14;

	private final PageContext context;

	PublicationsPage(PageContext context) {
		this.context = context;
	}

	@Override
	public void write(PageContent content) {
		content.title(Section.PUBLICATIONS.title());
		content.quiet("Open a version to write it; the preview shows the document as it would be generated.");
		for (PublicationState state : context.session().status(context.today()).publications()) {
			content.heading(context.forms().title(state.publication()));
			PageContent part = content.part(INDENT);
			state.due().ifPresent(day -> part.quiet((state.isLate(context.today()) ? "Late: was due on " : "Due on ") + DateWords.day(day)));
			for (Draft draft : context.session().review().getDrafts()) {
				if (draft.getPublication() == state.publication()) {
					String words = draft.getState().getLiteral() + (draft.getOn() == null ? "" : ", " + DateWords.day(draft.getOn()));
					part.link(Character.toUpperCase(words.charAt(0)) + words.substring(1), () -> context.go().accept(Place.of(Section.PUBLICATIONS, draft)));
				}
			}
			part.button("Begin a version", "add", () -> begin(state.publication())).setToolTipText("Begin a version of “" + context.forms().title(state.publication()) + "”");
		}
	}

	private void begin(Publication publication) {
		Draft draft = ReviewFactory.eINSTANCE.createDraft();
		draft.setPublication(publication);
		draft.setOn(context.today());
		context.go().accept(Place.of(Section.PUBLICATIONS, context.forms().list(Literals.REVIEW__DRAFTS).add(draft)));
	}

	@Override
	public boolean isOutdated(ReviewChange change) {
		return change.objects().stream().anyMatch(each -> each instanceof Draft || each == context.session().review());
	}
}
