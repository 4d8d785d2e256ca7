package org.criticalfriend.editing.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.criticalfriend.editing.labels.Labels;
import org.criticalfriend.editing.labels.Titles;
import org.criticalfriend.editing.review.ReviewSession;
import org.criticalfriend.methodology.Section;
import org.criticalfriend.review.Case;
import org.criticalfriend.review.Draft;
import org.criticalfriend.review.FilledForm;
import org.criticalfriend.review.Person;
import org.criticalfriend.review.Receipt;
import org.criticalfriend.review.Recommendation;
import org.criticalfriend.review.ReviewFactory;
import org.criticalfriend.review.ReviewPackage;
import org.criticalfriend.review.SectionText;
import org.criticalfriend.review.Session;
import org.criticalfriend.review.status.ExpectedForm;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The forms of a review, made from its metamodel and its methodology: no kind of review has forms of its own in Java. */
public final class ReviewForms {

	private final ReviewSession session;
	private final Labels labels = new Labels();
	private final Titles titles = new Titles(labels);
	private final Targets targets;

	/** The forms of the review of this session. */
	public ReviewForms(ReviewSession session) {
		this.session = session;
		targets = new Targets(session.review(), titles);
	}

	/** What an object is called. */
	public String title(EObject object) {
		return titles.of(object);
	}

	/** What an object is called, however long that is. */
	public String wholeTitle(EObject object) {
		return titles.whole(object);
	}

	/** What objects of a class are called, in sentence case. */
	public String kind(EClass type) {
		return labels.of(type);
	}

	/** The values that a table of the objects of a list shows beside what each is called. */
	public List<EStructuralFeature> columns(ObjectList list) {
		return labels.columns(list.feature().getEReferenceType());
	}

	/** What a value is called. */
	public String label(EStructuralFeature feature) {
		return labels.of(feature);
	}

	/** The form of any object of the review: what it says itself comes before what it has in common with others. Cheap: values are read when they are asked for. */
	public ObjectForm form(EObject object) {
		List<EditField> fields = new ArrayList<>();
		List<ObjectList> lists = new ArrayList<>();
		for (EStructuralFeature feature : ownFirst(object.eClass())) {
			if (feature.isTransient() || !feature.isChangeable()) {
				continue;
			}
			if (feature instanceof EReference reference && reference.isContainment()) {
				lists.add(new ObjectList(session, object, reference, labels, titles));
			} else {
				fields.add(field(object, feature));
			}
		}
		return new ObjectForm(object, titles.of(object), labels.help(object.eClass()), List.copyOf(fields), List.copyOf(lists));
	}

	private static List<EStructuralFeature> ownFirst(EClass type) {
		List<EStructuralFeature> features = new ArrayList<>(type.getEStructuralFeatures());
		type.getEAllStructuralFeatures().stream().filter(each -> each.getEContainingClass() != type).forEach(features::add);
		return features;
	}

	/** The field of one value of an object. */
	public EditField field(EObject object, EStructuralFeature feature) {
		return new FeatureField(session, object, feature, labels, targets);
	}

	/** One of the lists of the review itself, for example that of its people. */
	public ObjectList list(EReference feature) {
		return new ObjectList(session, session.review(), feature, labels, titles);
	}

	/** A copy of a form, laid out as on paper; empty if nobody knows its form. */
	public Optional<Proforma> proforma(FilledForm copy) {
		return copy.getForm() == null ? Optional.empty() : Optional.of(new ProformaLayout(session, copy).proforma());
	}

	/** The {@link EditField#key} of the field with this name in a copy of a form. */
	public Object answerKey(FilledForm copy, String name) {
		return AnswerField.key(copy, name);
	}

	/**
	 * Begins a copy of a form that should exist, about its subject.
	 *
	 * @param by who fills it in; null for nobody in particular
	 */
	public FilledForm begin(ExpectedForm expected, Person by) {
		FilledForm copy = ReviewFactory.eINSTANCE.createFilledForm();
		copy.setForm(expected.form());
		copy.setBy(by);
		switch (expected.subject()) {
			case Case about -> copy.setCase(about);
			case Session about -> copy.setSession(about);
			case Receipt about -> copy.setReceipt(about);
			default -> { }
		}
		return list(ReviewPackage.Literals.REVIEW__FORMS).add(copy);
	}

	/** The sections of a publication for which nothing was written yet in a version of it, in the order of the page. */
	public List<Section> sectionsToWrite(Draft draft) {
		List<String> written = draft.getTexts().stream().map(SectionText::getSection).toList();
		return NamedElements.sections(draft.getPublication()).stream().filter(each -> !written.contains(each.getName())).toList();
	}

	/** Begins the text of a section. */
	public SectionText beginText(Draft draft, Section section) {
		SectionText text = ReviewFactory.eINSTANCE.createSectionText();
		text.setSection(section.getName());
		return new ObjectList(session, draft, ReviewPackage.Literals.DRAFT__TEXTS, labels, titles).add(text);
	}

	/** The findings under their key lines of enquiry and themes, in the order of the methodology; last those that belong to none. */
	public List<FindingGroup> findings() {
		return new FindingGroups(titles).of(session.review());
	}

	/** What a recommendation lacks to be SMART; empty if nothing. */
	public List<SmartHint> hints(Recommendation recommendation) {
		return new SmartHints(labels).of(recommendation);
	}
}
