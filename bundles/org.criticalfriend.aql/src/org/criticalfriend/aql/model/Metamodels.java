package org.criticalfriend.aql.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcorePackage;

/**
 * The metamodels whose classifiers expressions can name, as {@code package::Classifier}. Subpackages are known by their
 * own name; Ecore itself always is known. Where two packages share a name, the first that has the classifier is used.
 */
public final class Metamodels {
	private final Map<String, List<EPackage>> packages = new LinkedHashMap<>();
	private final Set<String> featureNames = new HashSet<>();

	/** The given packages, generated or dynamic, and Ecore. */
	public Metamodels(Collection<? extends EPackage> packages) {
		packages.forEach(this::add);
		add(EcorePackage.eINSTANCE);
		packages().forEach(this::addFeatureNames);
	}

	private void addFeatureNames(EPackage ePackage) {
		for (EClassifier classifier : ePackage.getEClassifiers()) {
			if (classifier instanceof EClass eClass) {
				eClass.getEStructuralFeatures().forEach(feature -> featureNames.add(feature.getName()));
			}
		}
	}

	private void add(EPackage ePackage) {
		List<EPackage> sameName = packages.computeIfAbsent(ePackage.getName(), name -> new ArrayList<>());
		if (!sameName.contains(ePackage)) {
			sameName.add(ePackage);
			ePackage.getESubpackages().forEach(this::add);
		}
	}

	/** The classifier, or null if there is none. */
	public EClassifier classifier(String packageName, String name) {
		for (EPackage ePackage : packages.getOrDefault(packageName, List.of())) {
			EClassifier classifier = ePackage.getEClassifier(name);
			if (classifier != null) {
				return classifier;
			}
		}
		return null;
	}

	/** Whether any class of the metamodels declares a feature of that name. */
	public boolean hasFeature(String name) {
		return featureNames.contains(name);
	}

	/** Names of the packages. */
	public Collection<String> packageNames() {
		return packages.keySet();
	}

	/** Every package, in the order given, each before its subpackages, Ecore last. */
	public List<EPackage> packages() {
		return packages.values().stream().flatMap(List::stream).toList();
	}

	/** Names of the classifiers of the packages of that name. */
	public List<String> classifierNames(String packageName) {
		List<String> names = new ArrayList<>();
		for (EPackage ePackage : packages.getOrDefault(packageName, List.of())) {
			ePackage.getEClassifiers().forEach(classifier -> names.add(classifier.getName()));
		}
		return names;
	}
}
