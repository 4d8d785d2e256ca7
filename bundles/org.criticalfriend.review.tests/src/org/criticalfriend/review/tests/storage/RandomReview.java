package org.criticalfriend.review.tests.storage;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.criticalfriend.methodology.Form;
import org.criticalfriend.methodology.Kloe;
import org.criticalfriend.methodology.Methodology;
import org.criticalfriend.methodology.MethodologyFactory;
import org.criticalfriend.review.Keyed;
import org.criticalfriend.review.Review;
import org.criticalfriend.review.ReviewPackage;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Reviews with all that the metamodel can hold, made from random numbers: the same numbers give the same review. */
public final class RandomReview {

	private static final List<String> TEXTS = List.of("", "plain", "null", "true", "12", "0x1F", "1e3", "2027-03-12", "~", "- item", "a: b", "a #b", "#", "'", "\"", "[x", "{y}",
			"...", "---", " leading", "trailing ", "two\nlines", "\n", "ends\n", "three\n\n\nbreaks", "\ttab", "a\tb", "\u00a3 & < >", "e\u0301\u2019", "\ud83d\ude00", "%", "@at", "`q`",
			"!tag", "&anchor", "*alias", "| bar", "> more", "? question", ", comma", "\\", "a\\nb", "no", "y", "=", "<<", "\u0007", "\u2028x",
			"A long sentence that goes on and on, well past the width at which lines are folded, so that it is written on more than one line and has to come back as one.",
			"  indented\nfirst line", "line with space \nnext", "text\n...\nmore", "text\n---\nmore", "# no comment\nbut text");

	private final Random random;
	private final Methodology methodology = methodology();
	private int ids;

	public RandomReview(long seed) {
		random = new Random(seed);
	}

	/** A methodology with something for every reference of a review. */
	static Methodology methodology() {
		Methodology methodology = MethodologyFactory.eINSTANCE.createMethodology();
		methodology.setName("Harbour");
		for (EReference reference : references()) {
			EClass type = reference.getEReferenceType();
			if (type.getEPackage() == MethodologyFactory.eINSTANCE.getEPackage()) {
				add(methodology, type);
			}
		}
		return methodology;
	}

	private static List<EReference> references() {
		List<EReference> references = new ArrayList<>();
		ReviewPackage.eINSTANCE.eAllContents().forEachRemaining(each -> {
			if (each instanceof EReference reference) {
				references.add(reference);
			}
		});
		return references;
	}

	private static void add(Methodology methodology, EClass type) {
		MethodologyFactory factory = MethodologyFactory.eINSTANCE;
		for (int number = 1; number <= 2; number++) {
			switch (type.getName()) {
				case "Option" -> methodology.getElements().add(named(factory.createStrand(), "Strand-" + number));
				case "Actor" -> methodology.getElements().add(named(factory.createRole(), "Peer" + number));
				case "Publication" -> methodology.getElements().add(named(factory.createLetter(), "Letter" + number));
				case "Element" -> methodology.getElements().add(named(factory.createPolicy(), "Policy" + number));
				case "DocumentRequest" -> {
					var evidence = named(factory.createEvidence(), "Evidence" + number);
					evidence.getDocuments().add(named(factory.createDocumentRequest(), "Doc." + number));
					methodology.getElements().add(evidence);
				}
				case "Methodology" -> { }
				default -> methodology.getElements().add((org.criticalfriend.methodology.Element) named((org.criticalfriend.methodology.Identified) factory.create(type), type.getName() + number));
			}
		}
	}

	private static <T extends org.criticalfriend.methodology.Identified> T named(T element, String name) {
		element.setName(name);
		return element;
	}

	public Review make() {
		Review review = (Review) fill(EcoreUtil.create(ReviewPackage.Literals.REVIEW), 0);
		review.setMethodologyFile("harbour.methodology");
		review.setMethodology(methodology);
		List<EObject> all = new ArrayList<>(List.of(review));
		review.eAllContents().forEachRemaining(all::add);
		all.forEach(object -> link(object, all));
		return review;
	}

	private EObject fill(EObject object, int depth) {
		for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
			if (feature.isTransient() || !feature.isChangeable() || random.nextInt(5) == 0) {
				continue;
			}
			if (feature instanceof EAttribute attribute) {
				object.eSet(attribute, attribute.isMany() ? List.of(value(attribute), value(attribute)) : value(attribute));
			} else if (((EReference) feature).isContainment()) {
				contain(object, (EReference) feature, depth);
			}
		}
		if (object instanceof Keyed keyed) {
			keyed.setId("id-" + ids++);
		}
		return object;
	}

	@SuppressWarnings("unchecked")
	private void contain(EObject object, EReference reference, int depth) {
		if (!reference.isMany()) {
			object.eSet(reference, fill(EcoreUtil.create(reference.getEReferenceType()), depth + 1));
			return;
		}
		List<EObject> children = (List<EObject>) object.eGet(reference);
		for (int count = random.nextInt(4); count > 0; count--) {
			children.add(fill(EcoreUtil.create(reference.getEReferenceType()), depth + 1));
		}
		var annotation = reference.getEAnnotation("http://criticalfriend.org/review/storage");
		String key = annotation == null ? null : annotation.getDetails().get("key");
		for (int i = 0; key != null && i < children.size(); i++) {
			children.get(i).eSet(reference.getEReferenceType().getEStructuralFeature(key), "Key-" + i + "." + TEXTS.get(random.nextInt(TEXTS.size())).replace("\n", ""));
		}
	}

	@SuppressWarnings("unchecked")
	private void link(EObject object, List<EObject> all) {
		for (EReference reference : object.eClass().getEAllReferences()) {
			if (reference.isContainment() || reference.isTransient() || random.nextInt(4) == 0) {
				continue;
			}
			List<EObject> targets = new ArrayList<>();
			methodology.eAllContents().forEachRemaining(each -> {
				if (reference.getEReferenceType().isInstance(each)) {
					targets.add(each);
				}
			});
			all.stream().filter(reference.getEReferenceType()::isInstance).forEach(targets::add);
			if (!targets.isEmpty() && reference.isMany()) {
				((List<EObject>) object.eGet(reference)).add(targets.get(random.nextInt(targets.size())));
			} else if (!targets.isEmpty()) {
				object.eSet(reference, targets.get(random.nextInt(targets.size())));
			}
		}
	}

	private Object value(EAttribute attribute) {
		Class<?> type = attribute.getEAttributeType().getInstanceClass();
		if (attribute.getEAttributeType() instanceof EEnum choice) {
			return choice.getELiterals().get(random.nextInt(choice.getELiterals().size())).getInstance();
		}
		if (type == LocalDate.class) {
			return LocalDate.ofEpochDay(20_000 + random.nextInt(2_000));
		}
		if (type == LocalTime.class) {
			return LocalTime.of(random.nextInt(24), random.nextInt(60));
		}
		if (type == int.class) {
			return random.nextInt(1_000) - 100;
		}
		if (type == long.class) {
			return random.nextLong();
		}
		return type == boolean.class ? (Object) random.nextBoolean() : TEXTS.get(random.nextInt(TEXTS.size()));
	}

	static Kloe firstKloe(Methodology methodology) {
		return (Kloe) methodology.getElements().stream().filter(Kloe.class::isInstance).findFirst().orElseThrow();
	}

	static Form firstForm(Methodology methodology) {
		return (Form) methodology.getElements().stream().filter(Form.class::isInstance).findFirst().orElseThrow();
	}
}
