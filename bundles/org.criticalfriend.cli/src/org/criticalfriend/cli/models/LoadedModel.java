package org.criticalfriend.cli.models;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;

/**
 * A model and the metamodels it was read with.
 *
 * @param metamodels all packages of the metamodel files, nested ones too
 */
public record LoadedModel(List<EPackage> metamodels, Resource resource) {

	/** The first object of the model, which has at least one. */
	public EObject root() {
		return resource.getContents().get(0);
	}
}
