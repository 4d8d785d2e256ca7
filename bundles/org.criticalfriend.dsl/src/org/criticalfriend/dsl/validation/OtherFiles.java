package org.criticalfriend.dsl.validation;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.criticalfriend.dsl.scoping.FileSet;
import org.criticalfriend.dsl.scoping.MethodologyFiles;
import org.criticalfriend.methodology.Include;
import org.criticalfriend.methodology.MainDocument;
import org.criticalfriend.methodology.Methodology;
import org.criticalfriend.methodology.MethodologyPackage;
import org.eclipse.emf.ecore.resource.Resource;

/**
 * Says at the place where a methodology names its base or a library what would be wrong in these only because of how it
 * changes or uses them. What is wrong in them in any case is reported there.
 */
final class OtherFiles {

	private final FileSet files;
	private final Function<Resource, Findings> findingsOf;

	OtherFiles(FileSet files, Function<Resource, Findings> findingsOf) {
		this.files = files;
		this.findingsOf = findingsOf;
	}

	/** The finding as it is reported in the methodology's own files; empty if it is not. */
	Optional<Finding> seenFromHere(Finding finding) {
		Resource file = finding.where().eResource();
		if (files.own().contains(file)) {
			return Optional.of(finding);
		}
		if (!(MethodologyFiles.root(files.own().get(0)) instanceof MainDocument main) || file == null || isKnown(finding, file)) {
			return Optional.empty();
		}
		String place = Places.line(finding.where(), main);
		if (files.inherited().contains(file) && main instanceof Methodology) {
			return Optional.of(new Finding(finding.check(), finding.error(), main, MethodologyPackage.Literals.METHODOLOGY__BASE,
					"The changes of this variant lead to a problem " + place + ": " + finding.message(), List.of()));
		}
		Optional<Include> include = main.getIncludes().stream().filter(Include::isLibrary)
				.filter(each -> MethodologyFiles.resolve(main.eResource(), each.getImportURI()).filter(MethodologyFiles.mainOf(file)::equals).isPresent())
				.findFirst();
		return Optional.of(new Finding(finding.check(), finding.error(), include.isPresent() ? include.get() : main,
				include.isPresent() ? MethodologyPackage.Literals.INCLUDE__IMPORT_URI : MethodologyPackage.Literals.IDENTIFIED__NAME,
				"What is used here from a library leads to a problem " + place + ": " + finding.message(), List.of()));
	}

	private boolean isKnown(Finding finding, Resource file) {
		return findingsOf.apply(file).of(file).stream().anyMatch(
				known -> known.check().equals(finding.check()) && known.where() == finding.where() && known.feature() == finding.feature());
	}
}
