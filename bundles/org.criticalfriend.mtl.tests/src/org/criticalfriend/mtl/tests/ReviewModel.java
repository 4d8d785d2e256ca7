package org.criticalfriend.mtl.tests;

import java.nio.file.Path;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/** A dynamic metamodel and a model of it, each from a file. */
record ReviewModel(EPackage metamodel, Resource resource) {

	static ReviewModel load(Path ecore, Path xmi) {
		ResourceSet resources = new ResourceSetImpl();
		resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
		resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("xmi", new XMIResourceFactoryImpl());
		Resource metamodels = resources.getResource(URI.createFileURI(ecore.toString()), true);
		EPackage metamodel = (EPackage) metamodels.getContents().get(0);
		resources.getPackageRegistry().put(metamodel.getNsURI(), metamodel);
		return new ReviewModel(metamodel, resources.getResource(URI.createFileURI(xmi.toString()), true));
	}
}
