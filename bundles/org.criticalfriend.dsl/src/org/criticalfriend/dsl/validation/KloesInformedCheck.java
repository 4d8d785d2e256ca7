package org.criticalfriend.dsl.validation;

import java.util.HashSet;
import java.util.Set;

import org.criticalfriend.methodology.DocumentRequest;
import org.criticalfriend.methodology.Form;
import org.criticalfriend.methodology.Guide;
import org.criticalfriend.methodology.Kloe;
import org.criticalfriend.methodology.KloeKind;
import org.criticalfriend.methodology.MethodologyPackage;

/** A document, a form or a guide informs each KLOE and theme; lists of coverage need nothing of their own. */
public class KloesInformedCheck implements Check {

	@Override
	public boolean concernsLibraries() {
		return false;
	}

	@Override
	public void inspect(CheckedMethodology methodology, Issues issues) {
		Set<Kloe> informed = new HashSet<>();
		boolean all = false;
		for (DocumentRequest document : methodology.all(DocumentRequest.class)) {
			informed.addAll(document.getInforms());
			all |= document.isInformsAll();
		}
		for (Form form : methodology.all(Form.class)) {
			informed.addAll(form.getInforms());
			all |= form.isInformsAll();
		}
		for (Guide guide : methodology.all(Guide.class)) {
			informed.addAll(guide.getInforms());
			all |= guide.isInformsAll();
		}
		for (Kloe kloe : methodology.all(Kloe.class)) {
			if (!all && kloe.getKind() != KloeKind.COVERAGE && !informed.contains(kloe)) {
				issues.warning(kloe, MethodologyPackage.Literals.IDENTIFIED__NAME, "Nothing informs `" + kloe.getName() + "`; write `informs " + kloe.getName()
						+ "` at the documents, forms or guides that do.");
			}
		}
	}
}
