package org.criticalfriend.dsl.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.criticalfriend.dsl.scoping.FileSet;
import org.criticalfriend.dsl.scoping.KeptAssembly;
import org.criticalfriend.dsl.scoping.MethodologyFiles;
import org.criticalfriend.methodology.Document;
import org.criticalfriend.methodology.Methodology;
import org.criticalfriend.methodology.Reusable;
import org.criticalfriend.methodology.assembly.Assembly;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.util.CancelIndicator;

/**
 * What checks look at: all objects of one methodology or library, walked once. Those of a methodology that is made from
 * others, as a variant or with libraries, are the objects it has in the end.
 */
public final class CheckedMethodology {

	private final List<Document> documents = new ArrayList<>();
	private final List<EObject> objects = new ArrayList<>();
	private final Map<Class<?>, List<EObject>> byClass = new HashMap<>();
	private final Map<Class<?>, List<EObject>> byKind = new HashMap<>();
	private final Optional<Assembly> assembly;
	private final Set<Resource> inherited;
	private final boolean reuses;

	CheckedMethodology(FileSet files) {
		inherited = new HashSet<>(files.inherited());
		boolean found = false;
		for (Resource resource : files.own()) {
			Document document = MethodologyFiles.root(resource);
			if (document != null) {
				documents.add(document);
				found |= walk(document);
			}
		}
		reuses = found;
		boolean made = reuses || !files.inherited().isEmpty() || !files.libraries().isEmpty();
		assembly = made && !documents.isEmpty() && documents.get(0) instanceof Methodology ? assemble(files) : Optional.empty();
		if (assembly.isPresent()) {
			objects.clear();
			walk(assembly.get().methodology());
		}
		objects.forEach(object -> byClass.computeIfAbsent(object.getClass(), type -> new ArrayList<>()).add(object));
	}

	/** The methodology, empty for libraries and when only a part could be read. */
	public Optional<Methodology> main() {
		return assembly.map(Assembly::methodology)
				.or(() -> documents.stream().filter(Methodology.class::isInstance).map(Methodology.class::cast).findFirst());
	}

	/** The root of each of its own files as it was written. */
	public List<Document> documents() {
		return documents;
	}

	/** Whether a definition in its own files takes its content from another. */
	public boolean reuses() {
		return reuses;
	}

	/** How the methodology was made from others; empty if it was not. */
	public Optional<Assembly> assembly() {
		return assembly;
	}

	/** Whether an object was written in a file of the methodology's bases. */
	public boolean isInherited(EObject object) {
		return inherited.contains(Places.written(object).eResource());
	}

	/** All objects of a kind, in the order of the files. What was asked for once is kept. */
	public <T> List<T> all(Class<T> kind) {
		@SuppressWarnings("unchecked")
		List<T> all = (List<T>) byKind.computeIfAbsent(kind, this::select);
		return all;
	}

	private List<EObject> select(Class<?> kind) {
		List<Class<?>> classes = byClass.keySet().stream().filter(kind::isAssignableFrom).toList();
		if (classes.size() < 2) {
			return classes.isEmpty() ? List.of() : byClass.get(classes.get(0));
		}
		return objects.stream().filter(kind::isInstance).toList();
	}

	private boolean walk(Document document) {
		boolean found = false;
		for (Iterator<EObject> contents = EcoreUtil.getAllContents(List.of(document), false); contents.hasNext();) {
			EObject object = contents.next();
			objects.add(object);
			found |= object instanceof Reusable reusable && reusable.getUses() != null;
		}
		return found;
	}

	private static Optional<Assembly> assemble(FileSet files) {
		List<Resource> all = files.all();
		all.forEach(file -> EcoreUtil2.resolveLazyCrossReferences(file, CancelIndicator.NullImpl));
		return KeptAssembly.of(all);
	}
}
