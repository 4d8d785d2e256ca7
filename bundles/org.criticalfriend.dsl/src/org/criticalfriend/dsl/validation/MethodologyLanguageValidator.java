package org.criticalfriend.dsl.validation;

import org.criticalfriend.dsl.scoping.MethodologyFiles;
import org.criticalfriend.methodology.Document;
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
		for (Finding finding : Findings.in(files.setOf(resource), files, checks.all()).of(resource)) {
			String[] data = QuickFix.toData(finding.fixes().toArray(QuickFix[]::new));
			if (finding.span() != null) {
				acceptError(finding.message(), finding.where(), finding.span().offset(), finding.span().length(), finding.check(), data);
			} else if (finding.error()) {
				acceptError(finding.message(), finding.where(), finding.feature(), INSIGNIFICANT_INDEX, finding.check(), data);
			} else {
				acceptWarning(finding.message(), finding.where(), finding.feature(), INSIGNIFICANT_INDEX, finding.check(), data);
			}
		}
	}
}
