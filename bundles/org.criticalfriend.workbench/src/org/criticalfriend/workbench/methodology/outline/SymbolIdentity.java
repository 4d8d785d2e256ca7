package org.criticalfriend.workbench.methodology.outline;

import org.eclipse.jface.viewers.IElementComparer;

/** Lines of an outline are the same if they are at the same place in it. */
final class SymbolIdentity implements IElementComparer {

	@Override
	public boolean equals(Object one, Object other) {
		return one instanceof Symbol symbol && other instanceof Symbol second ? symbol.path().equals(second.path()) : one.equals(other);
	}

	@Override
	public int hashCode(Object element) {
		return element instanceof Symbol symbol ? symbol.path().hashCode() : element.hashCode();
	}
}
