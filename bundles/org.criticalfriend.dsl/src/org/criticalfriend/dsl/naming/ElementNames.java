package org.criticalfriend.dsl.naming;

import org.criticalfriend.methodology.Identified;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.naming.IQualifiedNameConverter;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.naming.QualifiedName;

/** Everything with an id is known by that id in the whole methodology; {@code KLOE-1.3} is one name, not a path. */
public class ElementNames extends IQualifiedNameProvider.AbstractImpl {

	@Override
	public QualifiedName getFullyQualifiedName(EObject object) {
		return object instanceof Identified identified && identified.getName() != null && !identified.getName().isEmpty()
				? QualifiedName.create(identified.getName())
				: null;
	}

	/** Ids are names of one segment. */
	public static final class Converter implements IQualifiedNameConverter {

		@Override
		public String toString(QualifiedName name) {
			return name.toString("");
		}

		@Override
		public QualifiedName toQualifiedName(String text) {
			if (text == null || text.isEmpty()) {
				throw new IllegalArgumentException("A name must not be empty.");
			}
			return QualifiedName.create(text);
		}
	}
}
