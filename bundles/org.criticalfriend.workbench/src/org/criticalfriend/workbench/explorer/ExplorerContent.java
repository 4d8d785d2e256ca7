package org.criticalfriend.workbench.explorer;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.Viewer;

/** Tells the tree what is under what. */
final class ExplorerContent implements ITreeContentProvider {

	private List<ExplorerItem> shown = List.of();

	@Override
	public void inputChanged(Viewer viewer, Object before, Object now) {
		shown = roots(now);
	}

	@SuppressWarnings("unchecked")
	List<ExplorerItem> roots(Object input) {
		return input == null ? List.of() : (List<ExplorerItem>) input;
	}

	/** All items, each before those under it. */
	List<ExplorerItem> all(Object input) {
		List<ExplorerItem> all = new ArrayList<>();
		roots(input).forEach(item -> add(item, all));
		return all;
	}

	private static void add(ExplorerItem item, List<ExplorerItem> all) {
		all.add(item);
		item.children().forEach(child -> add(child, all));
	}

	@Override
	public Object[] getElements(Object input) {
		return roots(input).toArray();
	}

	@Override
	public Object[] getChildren(Object item) {
		return ((ExplorerItem) item).children().toArray();
	}

	@Override
	public Object getParent(Object item) {
		return all(shown).stream().filter(each -> each.children().contains(item)).findFirst().orElse(null);
	}

	@Override
	public boolean hasChildren(Object item) {
		return !((ExplorerItem) item).children().isEmpty();
	}
}
