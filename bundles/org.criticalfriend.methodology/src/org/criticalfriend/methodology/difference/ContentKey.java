package org.criticalfriend.methodology.difference;

import java.util.List;

import org.criticalfriend.methodology.Identified;
import org.criticalfriend.methodology.Level;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** What a reference of a thing holds, so that two of them can be compared; things with ids stand for their ids. */
record ContentKey(List<String> parts) {

	ContentKey(EReference reference, EObject holder) {
		this(Features.parts(holder, reference).stream().map(part -> reference.isContainment() ? of(part) : name(part)).toList());
	}

	/** The same for two parts that are the same but for the things with ids in them. */
	static String of(EObject part) {
		if (part instanceof Identified || part.eIsProxy()) {
			return name(part);
		}
		StringBuilder key = new StringBuilder(part.eClass().getName());
		for (EAttribute attribute : part.eClass().getEAllAttributes()) {
			if (part.eIsSet(attribute)) {
				key.append('|').append(attribute.getName()).append('=').append(part.eGet(attribute));
			}
		}
		for (EReference reference : part.eClass().getEAllReferences()) {
			if (!reference.isContainer() && part.eIsSet(reference)) {
				key.append('|').append(reference.getName()).append('=').append(new ContentKey(reference, part).parts);
			}
		}
		return key.toString();
	}

	private static String name(EObject target) {
		return target instanceof Identified thing ? thing.getName() : target instanceof Level level ? level.getName() : target.eClass().getName();
	}
}
