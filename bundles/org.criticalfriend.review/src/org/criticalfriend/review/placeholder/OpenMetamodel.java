package org.criticalfriend.review.placeholder;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.criticalfriend.review.ReviewPackage;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** The metamodel of a review without what its annotations mark as confidential: what texts that leave the team may speak of. */
final class OpenMetamodel {

	private static final String CONFIDENTIAL = "http://criticalfriend.org/review/confidential";

	private final EPackage metamodel = EcoreUtil.copy(ReviewPackage.eINSTANCE);
	private final Set<String> left = new HashSet<>();
	private final Set<String> removed = new HashSet<>();

	OpenMetamodel() {
		List<EClass> classes = new ArrayList<>();
		metamodel.getEClassifiers().stream().filter(EClass.class::isInstance).forEach(each -> classes.add((EClass) each));
		for (EClass each : classes) {
			for (EStructuralFeature feature : List.copyOf(each.getEStructuralFeatures())) {
				if (isConfidential(feature) || isConfidential(feature.getEType()) || isConfidential(each)) {
					removed.add(feature.getName());
					each.getEStructuralFeatures().remove(feature);
				} else {
					left.add(feature.getName());
				}
			}
		}
		classes.stream().filter(OpenMetamodel::isConfidential).forEach(metamodel.getEClassifiers()::remove);
	}

	private static boolean isConfidential(EModelElement element) {
		return element.getEAnnotation(CONFIDENTIAL) != null;
	}

	/** The metamodel. */
	EPackage metamodel() {
		return metamodel;
	}

	/** The class that stands for one of the whole metamodel. */
	EClass of(EClass whole) {
		EClassifier open = metamodel.getEClassifier(whole.getName());
		return (EClass) open;
	}

	/** Whether a name stands for nothing but confidential features. */
	boolean hides(String feature) {
		return removed.contains(feature) && !left.contains(feature);
	}
}
