package org.criticalfriend.aql.tests;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.criticalfriend.aql.Aql;
import org.criticalfriend.aql.model.ModelIndex;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/** The review metamodel of a folder and the models beside it, loaded when asked for. */
final class ReviewModels {
	private final Path folder;
	private final ResourceSet resources = new ResourceSetImpl();
	private final Aql aql;
	private final Map<String, Resource> models = new HashMap<>();
	private final Map<String, ModelIndex> indexes = new HashMap<>();

	private ReviewModels(Path folder) {
		this.folder = folder;
		resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
		resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("xmi", new XMIResourceFactoryImpl());
		EPackage metamodel = (EPackage) load("review.ecore").getContents().get(0);
		resources.getPackageRegistry().put(metamodel.getNsURI(), metamodel);
		aql = new Aql(List.of(metamodel));
	}

	static ReviewModels load(Path folder) {
		return new ReviewModels(folder);
	}

	Aql aql() {
		return aql;
	}

	EObject root(String model) {
		return models.computeIfAbsent(model, this::load).getContents().get(0);
	}

	ModelIndex index(String model) {
		root(model);
		return indexes.computeIfAbsent(model, name -> ModelIndex.ofResources(List.of(models.get(name))));
	}

	private Resource load(String file) {
		return resources.getResource(URI.createFileURI(folder.resolve(file).toAbsolutePath().toString()), true);
	}
}
