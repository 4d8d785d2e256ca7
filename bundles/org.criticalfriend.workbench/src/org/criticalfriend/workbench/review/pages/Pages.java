package org.criticalfriend.workbench.review.pages;

import org.criticalfriend.review.FilledForm;
import org.criticalfriend.workbench.review.navigation.Place;
import org.criticalfriend.workbench.review.navigation.Section;
import org.eclipse.emf.ecore.EObject;

/** Makes the page of a place. */
final class Pages {

	private Pages() {
	}

	static Page of(Place place, PageContext context) {
		return place.object().map(object -> of(place.section(), object, context)).orElseGet(() -> of(place.section(), context));
	}

	private static Page of(Section section, EObject object, PageContext context) {
		return object instanceof FilledForm copy ? new ProformaPage(context, copy) : new ObjectPage(context, section, object);
	}

	private static Page of(Section section, PageContext context) {
		return switch (section) {
			case OVERVIEW -> new OverviewPage(context);
			case REVIEW -> new ObjectPage(context, section, context.session().review());
			case PLAN -> new PlanPage(context);
			case EVIDENCE -> new EvidencePage(context);
			case SAMPLES -> new SamplesPage(context);
			case ANSWERS -> new AnswersPage(context);
			case FINDINGS -> new FindingsPage(context);
			case PUBLICATIONS -> new PublicationsPage(context);
			case PEOPLE, PROGRAMME, RECOMMENDATIONS, PRIORITIES -> new ListPage(context, section);
		};
	}
}
