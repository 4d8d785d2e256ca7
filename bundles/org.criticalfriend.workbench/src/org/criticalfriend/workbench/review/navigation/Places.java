package org.criticalfriend.workbench.review.navigation;

import java.util.List;
import java.util.Map;

import org.criticalfriend.methodology.DocumentRequest;
import org.criticalfriend.methodology.Evidence;
import org.criticalfriend.methodology.Form;
import org.criticalfriend.methodology.Kloe;
import org.criticalfriend.methodology.Programme;
import org.criticalfriend.methodology.Publication;
import org.criticalfriend.methodology.Sample;
import org.criticalfriend.methodology.Stage;
import org.criticalfriend.review.DateChange;
import org.criticalfriend.review.Keyed;
import org.criticalfriend.review.Review;
import org.criticalfriend.review.ReviewPackage.Literals;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Knows on which page things of a review and of its methodology are shown. */
public final class Places {

	private static final Map<EReference, Section> LISTS = Map.ofEntries(
			Map.entry(Literals.REVIEW__ORGANISATIONS, Section.REVIEW), Map.entry(Literals.REVIEW__HOST, Section.REVIEW), Map.entry(Literals.REVIEW__PEOPLE, Section.PEOPLE),
			Map.entry(Literals.REVIEW__CHANGES, Section.PLAN), Map.entry(Literals.REVIEW__ON_SITE, Section.PLAN), Map.entry(Literals.REVIEW__REQUESTS, Section.EVIDENCE),
			Map.entry(Literals.REVIEW__SAMPLES, Section.SAMPLES), Map.entry(Literals.REVIEW__SESSIONS, Section.PROGRAMME), Map.entry(Literals.REVIEW__FORMS, Section.ANSWERS),
			Map.entry(Literals.REVIEW__FINDINGS, Section.FINDINGS), Map.entry(Literals.REVIEW__RECOMMENDATIONS, Section.RECOMMENDATIONS),
			Map.entry(Literals.REVIEW__PRIORITIES, Section.PRIORITIES), Map.entry(Literals.REVIEW__ACTIONS, Section.PRIORITIES), Map.entry(Literals.REVIEW__DRAFTS, Section.PUBLICATIONS));

	/** The lists of a review that the page of a section shows with all their objects. */
	public List<EReference> lists(Section section) {
		return switch (section) {
			case PEOPLE -> List.of(Literals.REVIEW__PEOPLE);
			case PROGRAMME -> List.of(Literals.REVIEW__SESSIONS);
			case RECOMMENDATIONS -> List.of(Literals.REVIEW__RECOMMENDATIONS);
			case PRIORITIES -> List.of(Literals.REVIEW__PRIORITIES, Literals.REVIEW__ACTIONS);
			default -> List.of();
		};
	}

	/** The page on which an object can be seen and changed, or a list of the review; the overview for what is on none. */
	public Place of(EObject object) {
		return switch (object) {
			case EReference list -> Place.of(LISTS.getOrDefault(list, Section.OVERVIEW));
			case Review review -> Place.of(Section.REVIEW);
			case DateChange change -> Place.of(Section.PLAN);
			default -> EcoreUtil.getRootContainer(object) instanceof Review ? inReview(object) : inMethodology(object);
		};
	}

	private static Place inReview(EObject object) {
		EObject shown = object;
		for (EObject each = object; each.eContainer() != null; each = each.eContainer()) {
			if (!(shown instanceof Keyed)) {
				shown = each;
			}
			if (each.eContainer() instanceof Review) {
				Section section = LISTS.getOrDefault(each.eContainmentFeature(), Section.REVIEW);
				return shown instanceof Keyed ? Place.of(section, shown) : Place.of(section);
			}
		}
		return Place.of(Section.OVERVIEW);
	}

	private static Place inMethodology(EObject object) {
		for (EObject each = object; each != null; each = each.eContainer()) {
			Section section = section(each);
			if (section != Section.OVERVIEW) {
				return Place.of(section);
			}
		}
		return Place.of(Section.OVERVIEW);
	}

	private static Section section(EObject element) {
		return switch (element) {
			case DocumentRequest request -> Section.EVIDENCE;
			case Evidence evidence -> Section.EVIDENCE;
			case Form form -> Section.ANSWERS;
			case Publication publication -> Section.PUBLICATIONS;
			case Kloe kloe -> Section.FINDINGS;
			case Sample sample -> Section.SAMPLES;
			case Programme programme -> Section.PROGRAMME;
			case Stage stage -> Section.PLAN;
			default -> Section.OVERVIEW;
		};
	}
}
