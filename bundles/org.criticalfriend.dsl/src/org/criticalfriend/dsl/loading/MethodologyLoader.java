package org.criticalfriend.dsl.loading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.criticalfriend.dsl.MethodologyLanguageStandaloneSetup;
import org.criticalfriend.dsl.scoping.MethodologyFiles;
import org.criticalfriend.dsl.validation.QuickFix;
import org.criticalfriend.methodology.Document;
import org.criticalfriend.methodology.Methodology;
import org.criticalfriend.methodology.assembly.Assembly;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.diagnostics.Diagnostic;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;
import org.eclipse.xtext.validation.Issue;

import com.google.inject.Inject;
import com.google.inject.Provider;

/** Reads a methodology and all its files, checks them and puts them together. */
public class MethodologyLoader {

	private final Provider<XtextResourceSet> resourceSets;
	private final IResourceValidator validator;
	private final MethodologyFiles files;

	@Inject
	public MethodologyLoader(Provider<XtextResourceSet> resourceSets, IResourceValidator validator, MethodologyFiles files) {
		this.resourceSets = resourceSets;
		this.validator = validator;
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
			problems.addAll(problemsOf(resource, nameOf(resource, first, file)));
		}
		return new LoadedMethodology(all, problems, assemble(all));
	}

	private List<Problem> problemsOf(Resource resource, String name) {
		List<Problem> problems = new ArrayList<>();
		for (Issue issue : validator.validate(resource, CheckMode.ALL, CancelIndicator.NullImpl)) {
			if (issue.getSeverity() == Severity.ERROR || issue.getSeverity() == Severity.WARNING) {
				problems.add(new Problem(issue.getSeverity() == Severity.ERROR, name, number(issue.getLineNumber()), number(issue.getColumn()),
						issue.getMessage(), issue.getCode(), fixesOf(issue)));
			}
		}
		problems.sort(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column));
		return problems;
	}

	private static List<QuickFix> fixesOf(Issue issue) {
		if (Diagnostic.LINKING_DIAGNOSTIC.equals(issue.getCode())) {
			return issue.getData() == null || issue.getData().length == 0 ? List.of()
					: List.of(new QuickFix("Use `" + issue.getData()[0] + "`", issue.getOffset(), issue.getLength(), issue.getData()[0]));
		}
		return QuickFix.fromData(issue.getData());
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

	private static int number(Integer position) {
		return position == null ? 0 : position;
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
