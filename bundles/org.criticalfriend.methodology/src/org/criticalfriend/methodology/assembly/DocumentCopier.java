package org.criticalfriend.methodology.assembly;

import org.criticalfriend.methodology.Element;
import org.criticalfriend.methodology.MethodologyPackage;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Copies the head of a document and its changes without its elements, and elements one by one. */
final class DocumentCopier extends EcoreUtil.Copier {

	private static final long serialVersionUID = 1L;

	DocumentCopier() {
		super(false, true);
	}

	<T extends EObject> T head(T document) {
		return cast(copy(document));
	}

	Element element(Element element) {
		return cast(copy(element));
	}

	@Override
	protected void copyContainment(EReference reference, EObject source, EObject copy) {
		if (reference != MethodologyPackage.Literals.DOCUMENT__ELEMENTS) {
			super.copyContainment(reference, source, copy);
		}
	}

	@SuppressWarnings("unchecked")
	private static <T extends EObject> T cast(EObject copy) {
		return (T) copy;
	}
}
