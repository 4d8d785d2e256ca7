package org.criticalfriend.methodology.assembly;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The words by which people know a thing: its title, or the text, label or heading of things without a title. */
public final class Wording {

	private static final List<String> FEATURES = List.of("title", "text", "label", "heading");

	private Wording() {
	}

	/** The attribute that holds the words; empty for things without words of their own. */
	public static Optional<EAttribute> featureOf(EClass kind) {
		for (String name : FEATURES) {
			EStructuralFeature feature = kind.getEStructuralFeature(name);
			if (feature instanceof EAttribute attribute && !attribute.isMany() && attribute.getEAttributeType().getInstanceClass() == String.class) {
				return Optional.of(attribute);
			}
		}
		return Optional.empty();
	}

	/** The words of a thing; empty if it has none. */
	public static Optional<String> of(EObject object) {
		return featureOf(object.eClass()).map(object::eGet).map(String.class::cast).filter(words -> !words.isBlank());
	}
}
