package org.criticalfriend.dsl.scoping;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.criticalfriend.methodology.Document;
import org.criticalfriend.methodology.Include;
import org.criticalfriend.methodology.Methodology;
import org.criticalfriend.methodology.MethodologyPart;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;

/** Finds the files that together make one methodology: the main file and the parts it includes. */
public class MethodologyFiles {

	/**
	 * The resources of the methodology that a resource belongs to: the main one first, then the parts in the order of their
	 * inclusion. Files that cannot be read are left out; the check of includes reports them.
	 */
	public List<Resource> of(Resource resource) {
		Resource main = mainOf(resource);
		Set<Resource> files = new LinkedHashSet<>();
		files.add(main);
		if (root(main) instanceof Methodology methodology) {
			for (Include include : methodology.getIncludes()) {
				resolve(main, include.getImportURI()).ifPresent(files::add);
			}
		}
		files.add(resource);
		return new ArrayList<>(files);
	}

	/** The root of a resource, or null when nothing could be read. */
	public static Document root(Resource resource) {
		return !resource.getContents().isEmpty() && resource.getContents().get(0) instanceof Document document ? document : null;
	}

	/** The resource that a relative address in another one names; empty if it cannot be read. */
	public static Optional<Resource> resolve(Resource from, String address) {
		if (address == null || address.isBlank() || from.getResourceSet() == null) {
			return Optional.empty();
		}
		ResourceSet resources = from.getResourceSet();
		try {
			URI uri = URI.createURI(address.replace(" ", "%20")).resolve(from.getURI());
			return Optional.ofNullable(resources.getResource(uri, true)).filter(found -> !found.getContents().isEmpty());
		} catch (RuntimeException unreadable) {
			return Optional.empty();
		}
	}

	/** Why the resource that an address names cannot be read, in a sentence for people. */
	public static String whyUnreadable(Resource from, String address) {
		URI uri = URI.createURI(address.replace(" ", "%20")).resolve(from.getURI());
		try (InputStream content = from.getResourceSet().getURIConverter().createInputStream(uri)) {
			return content.read() < 0 ? "The file is empty; it should start with `methodology` or `part of`." : "It holds nothing that can be understood.";
		} catch (IOException | RuntimeException problem) {
			return problem.getMessage();
		}
	}

	private static Resource mainOf(Resource resource) {
		if (root(resource) instanceof MethodologyPart part) {
			return resolve(resource, part.getImportURI()).filter(main -> root(main) instanceof Methodology).orElse(resource);
		}
		return resource;
	}
}
