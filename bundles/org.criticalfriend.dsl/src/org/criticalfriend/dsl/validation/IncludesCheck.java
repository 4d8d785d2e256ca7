package org.criticalfriend.dsl.validation;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.criticalfriend.dsl.scoping.MethodologyFiles;
import org.criticalfriend.methodology.Document;
import org.criticalfriend.methodology.Include;
import org.criticalfriend.methodology.Library;
import org.criticalfriend.methodology.MainDocument;
import org.criticalfriend.methodology.MethodologyPackage;
import org.criticalfriend.methodology.MethodologyPart;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;

/** Files that are named exist and can be read; each is included once, and none includes itself. */
public class IncludesCheck implements Check {

	private static final EStructuralFeature INCLUDED = MethodologyPackage.Literals.INCLUDE__IMPORT_URI;
	private static final EStructuralFeature OWNER = MethodologyPackage.Literals.METHODOLOGY_PART__IMPORT_URI;

	private static final String REMOVE = "Remove this `include`";

	@Override
	public boolean concernsFilesOnly() {
		return true;
	}

	@Override
	public void inspect(CheckedMethodology methodology, Issues issues) {
		for (Document document : methodology.documents()) {
			if (document instanceof MainDocument main) {
				checkIncludes(main, issues);
			} else if (document instanceof MethodologyPart part) {
				checkOwner(part, issues);
			}
		}
	}

	private static void checkIncludes(MainDocument main, Issues issues) {
		Set<Resource> seen = new HashSet<>();
		for (Include include : main.getIncludes()) {
			if (include.isLibrary()) {
				continue;
			}
			Optional<Resource> file = MethodologyFiles.resolve(main.eResource(), include.getImportURI());
			if (file.isEmpty()) {
				issues.error(include, INCLUDED, FileMessages.unreadable(main, include.getImportURI()));
			} else if (file.get() == main.eResource()) {
				issues.error(include, INCLUDED, "The file includes itself; remove this line.", Places.remove(include, REMOVE));
			} else if (!seen.add(file.get())) {
				issues.error(include, INCLUDED, "The file \"" + include.getImportURI() + "\" is included already; remove this line.",
						Places.remove(include, REMOVE));
			} else if (MethodologyFiles.root(file.get()) instanceof Library) {
				issues.error(include, INCLUDED, "The file \"" + include.getImportURI() + "\" is a library; write `import` instead of `include`.",
						Places.replaceWord(include, "include", "import", "Write `import`"));
			} else if (!(MethodologyFiles.root(file.get()) instanceof MethodologyPart)) {
				issues.error(include, INCLUDED, "The file \"" + include.getImportURI()
						+ "\" is a methodology of its own; an included file starts with `part of \"" + main.eResource().getURI().lastSegment() + "\"`.");
			}
		}
	}

	private static void checkOwner(MethodologyPart part, Issues issues) {
		Optional<Resource> owner = MethodologyFiles.resolve(part.eResource(), part.getImportURI());
		if (owner.isEmpty()) {
			issues.error(part, OWNER, FileMessages.unreadable(part, part.getImportURI()));
		} else if (!(MethodologyFiles.root(owner.get()) instanceof MainDocument main)) {
			issues.error(part, OWNER, "The file \"" + part.getImportURI() + "\" does not start with `methodology` or `library`; name the main file here.");
		} else if (main.getIncludes().stream()
				.noneMatch(include -> MethodologyFiles.resolve(main.eResource(), include.getImportURI()).filter(part.eResource()::equals).isPresent())) {
			issues.error(part, OWNER, "The file \"" + part.getImportURI() + "\" does not include this one; add `include \""
					+ part.eResource().getURI().deresolve(main.eResource().getURI()) + "\"` to it.");
		}
	}
}
