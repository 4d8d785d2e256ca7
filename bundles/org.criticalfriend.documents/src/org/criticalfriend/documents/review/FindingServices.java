package org.criticalfriend.documents.review;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

import org.criticalfriend.methodology.Element;
import org.criticalfriend.methodology.FindingKind;
import org.criticalfriend.methodology.Form;
import org.criticalfriend.methodology.Insert;
import org.criticalfriend.methodology.InsertKind;
import org.criticalfriend.methodology.Kloe;
import org.criticalfriend.methodology.Publication;
import org.criticalfriend.methodology.Section;
import org.criticalfriend.review.CaseSample;
import org.criticalfriend.review.Draft;
import org.criticalfriend.review.FilledForm;
import org.criticalfriend.review.Finding;
import org.criticalfriend.review.Receipt;
import org.criticalfriend.review.Review;
import org.criticalfriend.review.SectionText;
import org.criticalfriend.review.Session;
import org.criticalfriend.review.Source;
import org.eclipse.emf.ecore.EObject;

/** Services that find what a review puts in place of the inserts of its letters, reports and slides. */
public class FindingServices {

	/** The kinds of findings that an insert shows, in the order in which it shows them. */
	public List<FindingKind> shownKinds(Insert insert) {
		return insert.getFindingKinds().isEmpty() ? List.of(FindingKind.values()) : insert.getFindingKinds();
	}

	/**
	 * The findings of a kind that belong to what an insert names; all of the kind if it names nothing. Those that a section within the
	 * section of the insert shows under a heading of their own stand only there.
	 */
	public List<Finding> shown(Review review, Insert insert, FindingKind kind) {
		List<Insert> within = insertsWithin(insert.eContainer(), kind);
		return review.getFindings().stream().filter(finding -> finding.getKind() == kind && isAbout(finding, insert))
				.filter(finding -> within.stream().noneMatch(each -> isAbout(finding, each))).toList();
	}

	private List<Insert> insertsWithin(EObject section, FindingKind kind) {
		List<Insert> inserts = new ArrayList<>();
		for (EObject part : section.eContents()) {
			if (part instanceof Section within) {
				within.eAllContents().forEachRemaining(each -> {
					if (each instanceof Insert insert && insert.getKind() == InsertKind.FINDINGS && shownKinds(insert).contains(kind)) {
						inserts.add(insert);
					}
				});
			}
		}
		return inserts;
	}

	private static boolean isAbout(Finding finding, Insert insert) {
		return insert.getElements().isEmpty() || insert.getElements().stream().anyMatch(element -> belongs(finding, element));
	}

	/** Whether a finding is about an element: it names it, or it rests on evidence that was gathered with it. */
	private static boolean belongs(Finding finding, Element element) {
		return element instanceof Kloe && finding.getKloes().contains(element) || finding.getAbout().contains(element)
				|| finding.getEvidence().stream().anyMatch(source -> gatheredWith(source, element));
	}

	private static boolean gatheredWith(Source source, Element element) {
		return switch (source) {
			case FilledForm copy -> copy.getForm() == element || copy.getForm() != null && copy.getForm().getStrand() == element;
			case Receipt receipt -> receipt.getRequest() != null && isPartOf(receipt.getRequest(), element);
			case Session session -> session.getType() == element;
			case CaseSample sample -> sample.getSample() == element;
			default -> false;
		};
	}

	private static boolean isPartOf(EObject object, EObject whole) {
		return object != null && (object == whole || isPartOf(object.eContainer(), whole));
	}

	/** The newest version of a publication; null if nobody has begun it. */
	public Draft newestDraft(Review review, Publication publication) {
		Draft newest = null;
		for (Draft draft : review.getDrafts()) {
			if (draft.getPublication() == publication && (newest == null || !isBefore(draft, newest))) {
				newest = draft;
			}
		}
		return newest;
	}

	private static boolean isBefore(Draft draft, Draft other) {
		return draft.getOn() != null && other.getOn() != null && draft.getOn().isBefore(other.getOn());
	}

	/** What was written for the section that an insert stands in, in the newest version; empty if nothing was. */
	public String narrative(Review review, Insert insert) {
		List<String> sections = new ArrayList<>();
		Publication publication = null;
		for (EObject each = insert.eContainer(); each != null; each = each.eContainer()) {
			if (each instanceof Section section) {
				sections.add(section.getName());
			} else if (each instanceof Publication found) {
				publication = found;
			}
		}
		Draft draft = publication == null ? null : newestDraft(review, publication);
		return draft == null ? "" : textFor(draft, sections).orElse("");
	}

	/** What was written for a section that has no place for it, neither itself nor in a section within it; empty if nothing was. */
	public String addedText(Review review, Section section) {
		EObject publication = section;
		while (publication != null && !(publication instanceof Publication)) {
			publication = publication.eContainer();
		}
		Draft draft = publication == null || hasPlaceForText(section) ? null : newestDraft(review, (Publication) publication);
		return draft == null ? "" : textFor(draft, List.of(section.getName())).orElse("");
	}

	private static boolean hasPlaceForText(Section section) {
		for (Iterator<EObject> all = section.eAllContents(); all.hasNext();) {
			if (all.next() instanceof Insert insert && insert.getKind() == InsertKind.NARRATIVE) {
				return true;
			}
		}
		return false;
	}

	private static Optional<String> textFor(Draft draft, List<String> sections) {
		return sections.stream().flatMap(name -> draft.getTexts().stream().filter(text -> name.equals(text.getSection()))).map(SectionText::getText).findFirst();
	}

	/** The filled copies of the forms that an insert names; of all forms if it names none. */
	public List<FilledForm> appended(Review review, Form form) {
		return review.getForms().stream().filter(copy -> copy.getForm() == form).toList();
	}
}
