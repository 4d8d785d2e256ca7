package org.criticalfriend.dsl.loading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.criticalfriend.dsl.MethodologyLanguageStandaloneSetup;
import org.criticalfriend.dsl.scoping.MethodologyFiles;
import org.criticalfriend.dsl.validation.BaseCheck;
import org.criticalfriend.dsl.validation.ImportsCheck;
import org.criticalfriend.dsl.validation.IncludesCheck;
import org.criticalfriend.methodology.Document;
import org.criticalfriend.methodology.Methodology;
import org.criticalfriend.methodology.assembly.Assembly;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.diagnostics.Diagnostic;
import org.eclipse.xtext.resource.XtextResourceSet;

import com.google.inject.Inject;
import com.google.inject.Provider;

/** Reads a methodology and all its files, checks them and puts them together. */
public class MethodologyLoader {

	private static final Set<String> INDEPENDENT = Set.of(Diagnostic.SYNTAX_DIAGNOSTIC, IncludesCheck.class.getSimpleName(),
			ImportsCheck.class.getSimpleName(), BaseCheck.class.getSimpleName());

	private final Provider<XtextResourceSet> resourceSets;
	private final FileProblems fileProblems;
	private final MethodologyFiles files;

	@Inject
	public MethodologyLoader(Provider<XtextResourceSet> resourceSets, FileProblems fileProblems, MethodologyFiles files) {
		this.resourceSets = resourceSets;
		this.fileProblems = fileProblems;
		this.files = files;
	}

	/** A loader for use outside a dependency injection container. */
	public static MethodologyLoader standalone() {
		return new MethodologyLanguageStandaloneSetup().createInjectorAndDoEMFRegistration().getInstance(MethodologyLoader.class);
	}

	/** Reads the methodology that a file belongs to. Never throws for bad input; what is wrong is in the result's problems. */
	public LoadedMethodology load(Path file) {
		XtextResourceSet resources = resourceSets.get();
		resources.getURIConverter().getURIHandlers().add(0, new CheckedFiles());
		Resource first;
		try {
			CheckedFiles.read(file);
			first = resources.getResource(URI.createFileURI(file.toAbsolutePath().normalize().toString()), true);
		} catch (IOException unreadable) {
			return new LoadedMethodology(List.of(), List.of(Problem.ofFile(file.toString(), unreadable.getMessage())), Optional.empty());
		}
		List<Resource> all = files.of(first);
		List<Problem> problems = new ArrayList<>();
		for (Resource resource : all) {
			problems.addAll(fileProblems.of(resource, nameOf(resource, first, file)));
		}
		return new LoadedMethodology(all, withoutConsequences(problems), assemble(all));
	}

	/** When a file cannot be understood, what depends on its content is not reported: it would follow from the first mistake. */
	private static List<Problem> withoutConsequences(List<Problem> problems) {
		boolean misunderstood = problems.stream().anyMatch(problem -> Diagnostic.SYNTAX_DIAGNOSTIC.equals(problem.code()));
		return misunderstood ? problems.stream().filter(problem -> INDEPENDENT.contains(problem.code())).toList() : problems;
	}

	private static Optional<Assembly> assemble(List<Resource> all) {
		List<Document> documents = new ArrayList<>();
		for (Resource resource : all) {
			Document root = MethodologyFiles.root(resource);
			if (root != null) {
				documents.add(root);
			}
		}
		return documents.isEmpty() || !(documents.get(0) instanceof Methodology) ? Optional.empty() : Optional.of(Assembly.of(documents));
	}

	private static String nameOf(Resource resource, Resource first, Path file) {
		if (resource == first) {
			return file.toString();
		}
		URI relative = resource.getURI().deresolve(first.getURI(), true, true, false);
		Path folder = file.getParent();
		Path other = Path.of(relative.isRelative() ? URI.decode(relative.toString()) : resource.getURI().toFileString());
		return folder == null ? other.toString() : folder.resolve(other).normalize().toString();
	}
}
