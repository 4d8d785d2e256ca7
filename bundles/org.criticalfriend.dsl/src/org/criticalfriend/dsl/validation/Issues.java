package org.criticalfriend.dsl.validation;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Takes what the checks find. A message says what is wrong and what to do. */
public interface Issues {

	/** Reports something a methodology cannot be used with. The place is a feature of an object; null is the whole object. */
	void error(EObject where, EStructuralFeature feature, String message, QuickFix... fixes);

	/** Reports something at a place in the text of the file that an object was written in: the offset and length are in characters. */
	void error(EObject where, int offset, int length, String message);

	/** Reports something that is probably not meant. */
	void warning(EObject where, EStructuralFeature feature, String message, QuickFix... fixes);
}
