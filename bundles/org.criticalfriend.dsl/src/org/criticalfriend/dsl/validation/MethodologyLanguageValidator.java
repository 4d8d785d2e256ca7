package org.criticalfriend.dsl.validation;

import org.criticalfriend.dsl.scoping.MethodologyFiles;
import org.criticalfriend.methodology.Document;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.validation.Check;

import com.google.inject.Inject;

/** Runs all {@link Checks} on the methodology that a file belongs to and reports what concerns this file. */
public class MethodologyLanguageValidator extends AbstractMethodologyLanguageValidator {

	@Inject
	private MethodologyFiles files;
	@Inject
	private Checks checks;

	@Check
	public void inspect(Document document) {
		Resource resource = document.eResource();
		CheckedMethodology methodology = new CheckedMethodology(files.of(resource));
		for (org.criticalfriend.dsl.validation.Check check : checks.all()) {
			check.inspect(methodology, new OfFile(resource, check.getClass().getSimpleName()));
		}
	}

	/** Passes on the issues of one file only; those of the others show when they are validated. */
	private final class OfFile implements Issues {

		private final Resource file;
		private final String code;

		OfFile(Resource file, String code) {
			this.file = file;
			this.code = code;
		}

		@Override
		public void error(EObject where, EStructuralFeature feature, String message, QuickFix... fixes) {
			if (where.eResource() == file) {
				acceptError(message, where, feature, INSIGNIFICANT_INDEX, code, QuickFix.toData(fixes));
			}
		}

		@Override
		public void warning(EObject where, EStructuralFeature feature, String message, QuickFix... fixes) {
			if (where.eResource() == file) {
				acceptWarning(message, where, feature, INSIGNIFICANT_INDEX, code, QuickFix.toData(fixes));
			}
		}
	}
}
