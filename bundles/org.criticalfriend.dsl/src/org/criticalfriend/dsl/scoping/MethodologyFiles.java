package org.criticalfriend.dsl.scoping;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.criticalfriend.methodology.Document;
import org.criticalfriend.methodology.Include;
import org.criticalfriend.methodology.Library;
import org.criticalfriend.methodology.MainDocument;
import org.criticalfriend.methodology.Methodology;
import org.criticalfriend.methodology.MethodologyPart;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;

/** Finds the files that together make one methodology or library. */
public class MethodologyFiles {

	/** All files of the methodology or library that a resource belongs to, its main file first, see {@link FileSet#all}. */
	public List<Resource> of(Resource resource) {
		return setOf(resource).all();
	}

	/**
	 * The files of the methodology or library that a resource belongs to. Files that cannot be read and files that run in a
	 * circle are left out; the checks of includes, imports and bases report them.
	 */
	public FileSet setOf(Resource resource) {
		Resource main = mainOf(resource);
		Set<Resource> own = new LinkedHashSet<>(withParts(main));
		boolean whole = !own.add(resource);
		Set<Resource> mains = new LinkedHashSet<>(List.of(main));
		Set<Resource> inherited = new LinkedHashSet<>();
		for (Optional<Resource> base = baseOf(main); base.isPresent() && mains.add(base.get()); base = baseOf(base.get())) {
			inherited.addAll(withParts(base.get()));
		}
		return new FileSet(new ArrayList<>(own), whole, new ArrayList<>(inherited), librariesOf(mains));
	}

	/** The main file of the base of a variant; empty when it has none or that cannot be read. */
	public static Optional<Resource> baseOf(Resource main) {
		return root(main) instanceof Methodology methodology
				? resolve(main, methodology.getBase()).filter(base -> root(base) instanceof Methodology)
				: Optional.empty();
	}

	/** The libraries that a main file imports itself, as far as they can be read. */
	public static List<Resource> importsOf(Resource main) {
		return named(main, true).stream().filter(file -> root(file) instanceof Library).toList();
	}

	/** The main file that a file belongs to, or the file itself. */
	public static Resource mainOf(Resource resource) {
		if (root(resource) instanceof MethodologyPart part) {
			return resolve(resource, part.getImportURI()).filter(main -> root(main) instanceof MainDocument).orElse(resource);
		}
		return resource;
	}

	/** The root of a resource, or null when nothing could be read. */
	public static Document root(Resource resource) {
		return !resource.getContents().isEmpty() && resource.getContents().get(0) instanceof Document document ? document : null;
	}

	/** The resource that a relative address in another one names; empty if it cannot be read. */
	public static Optional<Resource> resolve(Resource from, String address) {
		ResourceSet resources = from.getResourceSet();
		try {
			return addressed(from, address).map(uri -> resources.getResource(uri, true)).filter(found -> !found.getContents().isEmpty());
		} catch (RuntimeException unreadable) {
			return Optional.empty();
		}
	}

	/** Why the resource that an address names cannot be read, in a sentence for people. */
	public static String whyUnreadable(Resource from, String address) {
		URI uri = absolute(from, address);
		try (InputStream content = from.getResourceSet().getURIConverter().createInputStream(uri)) {
			return content.read() < 0 ? "The file is empty; it should start with `methodology`, `library` or `part of`."
					: "It holds nothing that can be understood.";
		} catch (IOException | RuntimeException problem) {
			return problem.getMessage();
		}
	}

	/** The addresses of the files that a main file includes or imports and that have not been read yet, in the order of their first mention. */
	public static Set<URI> unreadIn(Resource main) {
		Set<URI> unread = new LinkedHashSet<>();
		if (root(main) instanceof MainDocument document) {
			for (Include include : document.getIncludes()) {
				addressed(main, include.getImportURI()).filter(address -> address.isFile() && main.getResourceSet().getResource(address, false) == null)
						.ifPresent(unread::add);
			}
		}
		return unread;
	}

	private static Optional<URI> addressed(Resource from, String address) {
		if (address == null || address.isBlank() || from.getResourceSet() == null) {
			return Optional.empty();
		}
		try {
			return Optional.of(absolute(from, address));
		} catch (IllegalArgumentException malformed) {
			return Optional.empty();
		}
	}

	private static URI absolute(Resource from, String address) {
		return URI.createURI(address.replace(" ", "%20")).resolve(from.getURI());
	}

	private static List<Resource> withParts(Resource main) {
		List<Resource> files = new ArrayList<>(List.of(main));
		for (Resource part : named(main, false)) {
			if (!(root(part) instanceof MainDocument)) {
				files.add(part);
			}
		}
		return files;
	}

	private static List<Resource> librariesOf(Set<Resource> mains) {
		Set<Resource> seen = new LinkedHashSet<>(mains);
		Set<Resource> files = new LinkedHashSet<>();
		Deque<Resource> open = new ArrayDeque<>(mains);
		while (!open.isEmpty()) {
			for (Resource library : importsOf(open.remove())) {
				if (seen.add(library)) {
					open.add(library);
					files.addAll(withParts(library));
				}
			}
		}
		return new ArrayList<>(files);
	}

	private static List<Resource> named(Resource main, boolean libraries) {
		List<Resource> files = new ArrayList<>();
		if (root(main) instanceof MainDocument document) {
			for (Include include : document.getIncludes()) {
				if (include.isLibrary() == libraries) {
					resolve(main, include.getImportURI()).ifPresent(files::add);
				}
			}
		}
		return files;
	}
}
