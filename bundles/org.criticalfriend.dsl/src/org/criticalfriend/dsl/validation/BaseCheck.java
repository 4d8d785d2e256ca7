package org.criticalfriend.dsl.validation;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

import org.criticalfriend.dsl.scoping.MethodologyFiles;
import org.criticalfriend.methodology.Change;
import org.criticalfriend.methodology.Document;
import org.criticalfriend.methodology.Methodology;
import org.criticalfriend.methodology.MethodologyPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;

/** What a variant extends is a methodology that can be read and does not itself build on the variant; only variants have changes. */
public class BaseCheck implements Check {

	private static final EStructuralFeature BASE = MethodologyPackage.Literals.METHODOLOGY__BASE;

	@Override
	public boolean concernsFilesOnly() {
		return true;
	}

	@Override
	public void inspect(CheckedMethodology methodology, Issues issues) {
		for (Document document : methodology.documents()) {
			if (document instanceof Methodology main && main.getBase() != null) {
				checkBase(main, issues);
			} else if (document instanceof Methodology main) {
				for (Change change : main.getChanges()) {
					issues.error(change, null, "There is nothing to change: this methodology is not a variant of another; write `extends` and the file of the"
							+ " other one after the title, or remove this change.", Places.remove(change, "Remove this change"));
				}
			}
		}
	}

	private static void checkBase(Methodology main, Issues issues) {
		Optional<Resource> file = MethodologyFiles.resolve(main.eResource(), main.getBase());
		if (file.isEmpty()) {
			issues.error(main, BASE, FileMessages.unreadable(main, main.getBase()));
		} else if (file.get() == main.eResource()) {
			issues.error(main, BASE, "The methodology extends itself; name the file of another one, or remove `extends`.");
		} else if (!(MethodologyFiles.root(file.get()) instanceof Methodology)) {
			issues.error(main, BASE, "The file \"" + main.getBase() + "\" does not start with `methodology`; name the main file of a methodology here.");
		} else {
			checkCircle(main, issues);
		}
	}

	private static void checkCircle(Methodology main, Issues issues) {
		Set<Resource> path = new LinkedHashSet<>();
		Resource current = main.eResource();
		while (path.add(current)) {
			Optional<Resource> base = MethodologyFiles.baseOf(current);
			if (base.isEmpty()) {
				return;
			}
			current = base.get();
		}
		StringBuilder circle = new StringBuilder();
		path.forEach(file -> circle.append('`').append(file.getURI().lastSegment()).append("` extends "));
		issues.error(main, BASE, "The variants run in a circle: " + circle + "`" + current.getURI().lastSegment() + "`; remove one `extends`.");
	}
}
