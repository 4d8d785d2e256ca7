package org.criticalfriend.aql.model;

import java.util.Collection;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.resource.Resource;

/**
 * The instances that an evaluation can see, and who refers to whom. Both are computed when first asked for, in one walk
 * over the models each, and kept: the models must not change while the index is in use. For use by any number of threads.
 */
public final class ModelIndex {
	private final List<EObject> roots;
	private InstanceIndex instances;
	private ReferenceIndex references;

	private ModelIndex(Collection<? extends EObject> roots) {
		this.roots = List.copyOf(roots);
	}

	/** An index over the contents of the resources, in this order. */
	public static ModelIndex ofResources(Collection<? extends Resource> resources) {
		return new ModelIndex(resources.stream().flatMap(resource -> resource.getContents().stream()).toList());
	}

	/** An index over the given objects and everything they contain. */
	public static ModelIndex ofRoots(Collection<? extends EObject> roots) {
		return new ModelIndex(roots);
	}

	/** All instances of a class and its subclasses: each root first, then its contents depth first. */
	public synchronized List<EObject> instancesOf(EClass eClass) {
		if (instances == null) {
			instances = new InstanceIndex(roots);
		}
		return instances.of(eClass);
	}

	/** The references to an object: its container first, then references without an opposite in order of the models, then others. */
	public synchronized List<InverseReference> referencesTo(EObject object) {
		if (references == null) {
			references = new ReferenceIndex(roots);
		}
		return references.to(object);
	}
}
