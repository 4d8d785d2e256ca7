package org.criticalfriend.methodology.assembly;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.criticalfriend.methodology.Change;
import org.criticalfriend.methodology.Document;
import org.criticalfriend.methodology.Element;
import org.criticalfriend.methodology.Library;
import org.criticalfriend.methodology.Methodology;
import org.criticalfriend.methodology.MethodologyFactory;
import org.criticalfriend.methodology.MethodologyPackage;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

/**
 * One methodology put together from its files, with the way back to what was written where. A variant is its base with its
 * changes applied, then its own elements. Time and memory grow with the size of the files.
 */
public final class Assembly {

	private final List<Layer> layers;
	private final Methodology methodology;
	private final Map<EObject, EObject> sources = new IdentityHashMap<>();
	private final List<Refusal> refusals = new ArrayList<>();
	private final List<DanglingReference> dangling = new ArrayList<>();

	private Assembly(List<Layer> layers) {
		this.layers = layers;
		DocumentCopier copier = new DocumentCopier();
		List<Layer> methodologies = layers.stream().filter(layer -> layer.main() instanceof Methodology).toList();
		List<Methodology> heads = methodologies.stream().map(layer -> copier.head((Methodology) layer.main())).toList();
		methodology = heads.get(0);
		Library shelf = MethodologyFactory.eINSTANCE.createLibrary();
		layers.stream().filter(layer -> layer.main() instanceof Library).forEach(layer -> copyElements(layer, copier, shelf));
		for (int i = methodologies.size() - 1; i >= 0; i--) {
			copyElements(methodologies.get(i), copier, methodology);
		}
		copier.copyReferences();
		copier.forEach((source, copy) -> sources.put(copy, source));
		Map<EObject, Change> gone = applyChanges(heads, shelf);
		inheritHead(heads);
		ReusedContent reused = new ReusedContent(sources);
		reused.fill(shelf);
		reused.fill(methodology);
		if (!shelf.getElements().isEmpty()) {
			new TakenElements().moveInto(methodology, shelf);
		}
		if (layers.size() > 1) {
			new LooseEnds(methodology, gone).cut().forEach(
					each -> dangling.add(new DanglingReference(written(each.holder()), each.reference(), written(each.target()), written(each.cause()))));
		}
		new AssembledResource(this);
	}

	/**
	 * Copies the documents into one methodology in a resource of its own.
	 *
	 * @param documents the main document, a {@link Methodology}, then its parts, whose elements follow in the order given; for
	 *                  a variant then its base with its parts, and so on; libraries, each before its parts, come last
	 */
	public static Assembly of(List<? extends Document> documents) {
		return new Assembly(Layer.of(documents));
	}

	/** The assembly that an object is part of; empty for objects that were written in a file. */
	public static Optional<Assembly> containing(EObject object) {
		return object.eResource() instanceof AssembledResource resource ? Optional.of(resource.assembly()) : Optional.empty();
	}

	/** The methodology as a whole; all its changes have been applied, and its elements from libraries come first. */
	public Methodology methodology() {
		return methodology;
	}

	/** The methodology that this one is a variant of, put together; empty if it is not a variant. */
	public Optional<Assembly> base() {
		List<Layer> others = layers.subList(1, layers.size());
		return others.isEmpty() || !(others.get(0).main() instanceof Methodology) ? Optional.empty() : Optional.of(new Assembly(others));
	}

	/** What was written in a file for an object of the assembled methodology. */
	public Optional<EObject> sourceOf(EObject assembled) {
		return Optional.ofNullable(sources.get(assembled));
	}

	/** The changes that could not be applied, in the order of the variants from the first base on, and of their changes. */
	public List<Refusal> refusals() {
		return Collections.unmodifiableList(refusals);
	}

	/** The references, left out in the methodology, to what its changes have taken away. */
	public List<DanglingReference> danglingReferences() {
		return Collections.unmodifiableList(dangling);
	}

	private static void copyElements(Layer layer, DocumentCopier copier, Document into) {
		List<Element> copies = new ArrayList<>();
		layer.files().forEach(file -> file.getElements().forEach(element -> copies.add(copier.element(element))));
		into.getElements().addAll(copies);
	}

	private Map<EObject, Change> applyChanges(List<Methodology> heads, Library shelf) {
		Redirections redirections = new Redirections();
		Map<EObject, Change> gone = new IdentityHashMap<>();
		heads.subList(1, heads.size()).forEach(base -> redirections.addOnly(base, methodology));
		for (int i = heads.size() - 1; i >= 0; i--) {
			List<Refusal> refused = new ArrayList<>();
			List<Change> changes = heads.get(i).getChanges();
			if (!changes.isEmpty()) {
				new LayerChanges(redirections, gone, refused).apply(List.copyOf(changes));
				refused.forEach(each -> refusals.add(new Refusal(written(each.change()), each.reason(), written(each.subject()), written(each.earlier()))));
			}
		}
		redirections.applyTo(methodology);
		redirections.applyTo(shelf);
		methodology.getChanges().clear();
		return gone;
	}

	private void inheritHead(List<Methodology> heads) {
		for (Methodology base : heads.subList(1, heads.size())) {
			for (EAttribute attribute : List.of(MethodologyPackage.Literals.METHODOLOGY__HOST, MethodologyPackage.Literals.METHODOLOGY__PROGRAMME,
					MethodologyPackage.Literals.METHODOLOGY__CALENDAR)) {
				if (!methodology.eIsSet(attribute) && base.eIsSet(attribute)) {
					methodology.eSet(attribute, base.eGet(attribute));
				}
			}
			if (methodology.getClock() == null) {
				methodology.setClock(base.getClock());
			}
		}
	}

	@SuppressWarnings("unchecked")
	private <T extends EObject> T written(T copy) {
		return (T) sources.getOrDefault(copy, copy);
	}
}
