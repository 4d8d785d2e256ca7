package org.criticalfriend.review.storage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.criticalfriend.aql.names.NearestName;
import org.criticalfriend.methodology.Identified;
import org.criticalfriend.methodology.Methodology;
import org.criticalfriend.methodology.MethodologyPackage;
import org.criticalfriend.review.Keyed;
import org.criticalfriend.review.Review;
import org.criticalfriend.review.storage.text.EntryReader.NamedReference;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** Finds what the names in the files of a review stand for, in the review and in its methodology. Each is looked up in constant time. */
final class NameLinker {

	private final boolean knowsMethodology;
	private final Map<String, List<EObject>> named = new HashMap<>();
	private final List<Keyed> repeated = new ArrayList<>();

	NameLinker(Review review, Optional<Methodology> methodology) {
		knowsMethodology = methodology.isPresent();
		for (Iterator<EObject> all = review.eAllContents(); all.hasNext();) {
			if (all.next() instanceof Keyed keyed) {
				add(keyed.getId(), keyed);
			}
		}
		methodology.ifPresent(root -> root.eAllContents().forEachRemaining(each -> {
			if (each instanceof Identified identified && identified.getName() != null) {
				named.computeIfAbsent(identified.getName(), name -> new ArrayList<>(1)).add(identified);
			}
		}));
	}

	private void add(String id, Keyed keyed) {
		if (id == null) {
			return;
		}
		List<EObject> same = named.computeIfAbsent(id, name -> new ArrayList<>(1));
		if (same.stream().anyMatch(other -> other.eClass() == keyed.eClass() && other.eContainer() == keyed.eContainer())) {
			repeated.add(keyed);
		}
		same.add(keyed);
	}

	/** What is wrong with ids; files are named after references, so these must have been set. */
	List<StorageProblem> repeatedIds() {
		return repeated.stream().map(each -> new StorageProblem(KeptIn.file(each), 0, 0,
				"there are two entries of the kind " + kind(each.eClass()) + " with the id `" + each.getId() + "`; give one of them another")).toList();
	}

	/** Sets a reference, or keeps its name and says why it is not set. */
	@SuppressWarnings("unchecked")
	void link(NamedReference reference, Consumer<String> complaint) {
		EReference feature = reference.reference();
		boolean ofMethodology = feature.getEReferenceType().getEPackage() == MethodologyPackage.eINSTANCE;
		for (EObject candidate : named.getOrDefault(reference.name(), List.of())) {
			if (feature.getEReferenceType().isInstance(candidate)) {
				if (feature.isMany()) {
					((List<EObject>) reference.holder().eGet(feature)).add(candidate);
				} else {
					reference.holder().eSet(feature, candidate);
				}
				return;
			}
		}
		reference.keepName();
		if (knowsMethodology || !ofMethodology) {
			complaint.accept("no " + kind(feature.getEReferenceType()) + " `" + reference.name() + "`" + NearestName.hint(reference.name(), candidates(feature)));
		}
	}

	private List<String> candidates(EReference feature) {
		return named.entrySet().stream().filter(entry -> entry.getValue().stream().anyMatch(feature.getEReferenceType()::isInstance)).map(Map.Entry::getKey).sorted().toList();
	}

	private static String kind(EClass type) {
		return type.getName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
	}
}
