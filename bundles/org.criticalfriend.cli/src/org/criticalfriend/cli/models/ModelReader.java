package org.criticalfriend.cli.models;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.criticalfriend.cli.console.InputException;
import org.criticalfriend.editing.files.FileMessages;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.PackageNotFoundException;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/** Reads XMI models of dynamic metamodels. Each model is read into a resource set of its own. */
public final class ModelReader {

	/** A document type could make the parser read other files, and no model needs one. */
	private static final Map<Object, Object> OPTIONS = Map.of(XMLResource.OPTION_PARSER_FEATURES,
			Map.of("http://apache.org/xml/features/disallow-doctype-decl", true));

	/**
	 * Reads a model that uses the given metamodels.
	 *
	 * @throws InputException if a file cannot be read, is not an Ecore or XMI file, or uses what the metamodels do not have
	 */
	public LoadedModel read(Path model, List<Path> metamodels) throws InputException {
		ResourceSet resources = resources();
		List<EPackage> packages = register(metamodels, resources);
		Resource resource = load(model, resources);
		if (resource.getContents().isEmpty()) {
			throw new InputException(model + ": The model is empty.");
		}
		return new LoadedModel(packages, resource);
	}

	/**
	 * Reads metamodels alone.
	 *
	 * @throws InputException if a file cannot be read or is not an Ecore file
	 */
	public List<EPackage> readMetamodels(List<Path> metamodels) throws InputException {
		return register(metamodels, resources());
	}

	private static ResourceSet resources() {
		ResourceSet resources = new ResourceSetImpl();
		Map<String, Object> factories = resources.getResourceFactoryRegistry().getExtensionToFactoryMap();
		factories.put("ecore", new EcoreResourceFactoryImpl());
		factories.put(Resource.Factory.Registry.DEFAULT_EXTENSION, new XMIResourceFactoryImpl());
		return resources;
	}

	private static List<EPackage> register(List<Path> metamodels, ResourceSet resources) throws InputException {
		List<EPackage> packages = new ArrayList<>();
		for (Path metamodel : metamodels) {
			packages.addAll(register(metamodel, load(metamodel, resources), resources));
		}
		return packages;
	}

	private static List<EPackage> register(Path file, Resource metamodel, ResourceSet resources) throws InputException {
		List<EPackage> packages = new ArrayList<>();
		for (EObject root : metamodel.getContents()) {
			if (root instanceof EPackage ePackage) {
				addWithSubpackages(ePackage, packages);
			}
		}
		if (packages.isEmpty()) {
			throw new InputException(file + ": There is no metamodel in this file; name an .ecore file.");
		}
		packages.forEach(each -> resources.getPackageRegistry().put(each.getNsURI(), each));
		return packages;
	}

	private static void addWithSubpackages(EPackage ePackage, List<EPackage> packages) {
		packages.add(ePackage);
		ePackage.getESubpackages().forEach(each -> addWithSubpackages(each, packages));
	}

	private static Resource load(Path file, ResourceSet resources) throws InputException {
		requireFile(file);
		Resource resource = resources.createResource(URI.createFileURI(file.toAbsolutePath().normalize().toString()));
		try {
			resource.load(OPTIONS);
		} catch (IOException | RuntimeException failed) {
			if (resource.getErrors().isEmpty()) {
				throw new InputException(file + ": " + reason(failed), failed);
			}
		}
		if (!resource.getErrors().isEmpty()) {
			throw new InputException(describe(file, resource.getErrors()));
		}
		return resource;
	}

	private static void requireFile(Path file) throws InputException {
		if (Files.isDirectory(file)) {
			throw new InputException(FileMessages.isFolder(file));
		}
		if (!Files.exists(file)) {
			throw new InputException(FileMessages.isMissing(file));
		}
	}

	private static String describe(Path file, List<Resource.Diagnostic> errors) {
		Resource.Diagnostic first = errors.get(0);
		String place = first.getLine() > 0 ? ":" + first.getLine() + ":" + first.getColumn() : "";
		String more = errors.size() > 1 ? " (and " + (errors.size() - 1) + " more)" : "";
		return file + place + ": " + (first instanceof Exception failure ? reason(failure) : first.getMessage()) + more;
	}

	private static String reason(Exception failure) {
		Throwable cause = failure;
		while (cause.getCause() != null && cause.getCause() != cause) {
			cause = cause.getCause();
		}
		if (cause instanceof PackageNotFoundException missing) {
			return "The metamodel `" + missing.uri() + "` is used here, and none of the --metamodel files defines it.";
		}
		String message = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
		return message.lines().findFirst().orElse(message);
	}
}
