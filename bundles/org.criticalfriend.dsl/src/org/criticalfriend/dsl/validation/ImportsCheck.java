package org.criticalfriend.dsl.validation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.criticalfriend.dsl.scoping.MethodologyFiles;
import org.criticalfriend.methodology.Document;
import org.criticalfriend.methodology.Include;
import org.criticalfriend.methodology.Library;
import org.criticalfriend.methodology.MainDocument;
import org.criticalfriend.methodology.Methodology;
import org.criticalfriend.methodology.MethodologyPackage;
import org.eclipse.emf.ecore.resource.Resource;

/** What is imported is a library, can be read and has the version that is asked for; libraries do not import each other in a circle. */
public class ImportsCheck implements Check {

	private static final String REMOVE = "Remove this `import`";

	@Override
	public boolean concernsFilesOnly() {
		return true;
	}

	@Override
	public void inspect(CheckedMethodology methodology, Issues issues) {
		for (Document document : methodology.documents()) {
			if (document instanceof MainDocument main) {
				Set<Resource> seen = new HashSet<>();
				main.getIncludes().stream().filter(Include::isLibrary).forEach(include -> check(include, main, seen, issues));
			}
		}
	}

	private static void check(Include include, MainDocument main, Set<Resource> seen, Issues issues) {
		String address = include.getImportURI();
		Optional<Resource> file = MethodologyFiles.resolve(main.eResource(), address);
		if (file.isEmpty()) {
			report(include, FileMessages.unreadable(main, address), issues);
		} else if (file.get() == main.eResource()) {
			report(include, "The file imports itself; remove this line.", issues, Places.remove(include, REMOVE));
		} else if (!seen.add(file.get())) {
			report(include, "The library \"" + address + "\" is imported already; remove this line.", issues, Places.remove(include, REMOVE));
		} else if (MethodologyFiles.root(file.get()) instanceof Library library) {
			checkVersion(include, library, issues);
			checkCircle(include, main, file.get(), issues);
		} else if (MethodologyFiles.root(file.get()) instanceof Methodology) {
			report(include, "The file \"" + address + "\" is a methodology; only libraries can be imported. To change it into another one, write `extends \""
					+ address + "\"` after the title.", issues);
		} else {
			report(include, "The file \"" + address + "\" is a part of another file; import that, or write `include \"" + address
					+ "\"` if it is a part of this one.", issues);
		}
	}

	private static void checkVersion(Include include, Library library, Issues issues) {
		String asked = include.getVersion();
		if (asked != null && !asked.equals(library.getVersion())) {
			String actual = library.getVersion();
			issues.error(include, MethodologyPackage.Literals.INCLUDE__VERSION,
					"The library \"" + include.getImportURI() + "\" has " + (actual == null ? "no version" : "version " + actual) + ", but version " + asked
							+ " is asked for; look at what has changed in it, then " + (actual == null ? "leave the version out." : "ask for version " + actual + "."),
					actual == null ? new QuickFix[0]
							: Places.replace(include, MethodologyPackage.Literals.INCLUDE__VERSION, "\"" + actual + "\"", "Ask for version " + actual));
		}
	}

	private static void checkCircle(Include include, MainDocument main, Resource library, Issues issues) {
		List<Resource> path = new ArrayList<>();
		if (leadsTo(main.eResource(), library, new LinkedHashSet<>(), path)) {
			StringBuilder circle = new StringBuilder("`").append(main.eResource().getURI().lastSegment()).append('`');
			path.forEach(file -> circle.append(" imports `").append(file.getURI().lastSegment()).append('`'));
			report(include, "Libraries import each other in a circle: " + circle + "; remove one of these imports.", issues, Places.remove(include, REMOVE));
		}
	}

	private static boolean leadsTo(Resource goal, Resource from, Set<Resource> seen, List<Resource> path) {
		path.add(from);
		if (from == goal) {
			return true;
		}
		if (seen.add(from)) {
			for (Resource next : MethodologyFiles.importsOf(from)) {
				if (leadsTo(goal, next, seen, path)) {
					return true;
				}
			}
		}
		path.remove(path.size() - 1);
		return false;
	}

	private static void report(Include include, String message, Issues issues, QuickFix... fixes) {
		issues.error(include, MethodologyPackage.Literals.INCLUDE__IMPORT_URI, message, fixes);
	}
}
