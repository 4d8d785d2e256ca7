package org.criticalfriend.workbench.methodology.outline;

import java.util.List;

import org.eclipse.jface.viewers.ITreeContentProvider;

/** The lines of an outline as a tree. */
final class SymbolTree implements ITreeContentProvider {

	@Override
	public Object[] getElements(Object input) {
		return ((List<?>) input).toArray();
	}

	@Override
	public Object[] getChildren(Object parent) {
		return ((Symbol) parent).children().toArray();
	}

	@Override
	public Object getParent(Object element) {
		return null;
	}

	@Override
	public boolean hasChildren(Object element) {
		return !((Symbol) element).children().isEmpty();
	}
}
