package org.criticalfriend.dsl.loading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.criticalfriend.dsl.MethodologyLanguageStandaloneSetup;
import org.criticalfriend.dsl.scoping.MethodologyFiles;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.diagnostics.Diagnostic;
import org.eclipse.xtext.parser.IParser;
import org.eclipse.xtext.parser.ParseException;
import org.eclipse.xtext.resource.XtextResourceSet;

import com.google.inject.Inject;
import com.google.inject.Provider;

/** Reads a methodology and all its files and checks them. */
public class MethodologyLoader {

	/** What is said of a file that no parser can read to its end. */
	public static final String TOO_DEEP = "The blocks of this methodology are nested too deeply to be read; are there too many `{`?";

	private final Provider<XtextResourceSet> resourceSets;
	private final Provider<IParser> parsers;
	private final FileProblems fileProblems;
	private final MethodologyFiles files;

	@Inject
	public MethodologyLoader(Provider<XtextResourceSet> resourceSets, Provider<IParser> parsers, FileProblems fileProblems, MethodologyFiles files) {
		this.resourceSets = resourceSets;
		this.parsers = parsers;
		this.fileProblems = fileProblems;
		this.files = files;
	}

	/** A loader for use outside a dependency injection container. */
	public static MethodologyLoader standalone() {
		return new MethodologyLanguageStandaloneSetup().createInjectorAndDoEMFRegistration().getInstance(MethodologyLoader.class);
	}

	/** Reads the methodology that a file belongs to. Never throws for bad input; what is wrong is in the result's problems. */
	public LoadedMethodology load(Path file) {
		try {
			return read(file);
		} catch (StackOverflowError | ParseException nested) {
			return failed(file, TOO_DEEP);
		} catch (IOException unreadable) {
			return failed(file, unreadable.getMessage());
		}
	}

	private static LoadedMethodology failed(Path file, String message) {
		return new LoadedMethodology(List.of(), List.of(Problem.ofFile(file.toString(), message)));
	}

	private LoadedMethodology read(Path file) throws IOException {
		CheckedFiles.read(file);
		XtextResourceSet resources = resourceSets.get();
		FilesAhead ahead = new FilesAhead(parsers, Runtime.getRuntime().availableProcessors());
		resources.getURIConverter().getURIHandlers().add(0, ahead);
		Resource first = resources.getResource(URI.createFileURI(file.toAbsolutePath().normalize().toString()), true);
		List<Resource> all = filesOf(first, ahead);
		List<Problem> problems = new ArrayList<>();
		for (Resource resource : all) {
			problems.addAll(fileProblems.of(resource, nameOf(resource, first, file)));
		}
		return new LoadedMethodology(all, withoutConsequences(problems));
	}

	private List<Resource> filesOf(Resource first, FilesAhead ahead) {
		try (ahead) {
			ahead.expect(MethodologyFiles.unreadIn(MethodologyFiles.mainOf(first)));
			return files.of(first);
		}
	}

	/** When a file cannot be understood, names that are not found are not reported: what defines them may not have been read. */
	private static List<Problem> withoutConsequences(List<Problem> problems) {
		boolean misunderstood = problems.stream().anyMatch(problem -> Diagnostic.SYNTAX_DIAGNOSTIC.equals(problem.code()));
		return misunderstood ? problems.stream().filter(problem -> !Diagnostic.LINKING_DIAGNOSTIC.equals(problem.code())).toList() : problems;
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
