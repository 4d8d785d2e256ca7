package org.criticalfriend.workbench.review.navigation;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.criticalfriend.editing.forms.ReviewForms;
import org.criticalfriend.review.Review;
import org.criticalfriend.workbench.appearance.CutTexts;
import org.criticalfriend.workbench.appearance.Style;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.TreePath;
import org.eclipse.jface.viewers.TreeSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The list of contents at the left of a review; what is selected in it is shown. */
public final class ContentsTree {

	private final Contents contents;
	private final TreeViewer tree;
	private List<ContentNode> shown = List.of();
	private boolean selecting;

	/** @param go called with the place that a user selects */
	public ContentsTree(Composite parent, Review review, ReviewForms forms, Consumer<Place> go) {
		contents = new Contents(review, forms);
		tree = new TreeViewer(parent, SWT.SINGLE | SWT.V_SCROLL);
		Style.named(tree.getControl(), "Contents of the review");
		CutTexts.showIn(tree.getTree());
		tree.setUseHashlookup(true);
		tree.setContentProvider(new Nodes());
		tree.setLabelProvider(LabelProvider.createTextProvider(node -> ((ContentNode) node).title()));
		tree.addSelectionChangedListener(event -> {
			if (!selecting && event.getStructuredSelection().getFirstElement() instanceof ContentNode node) {
				go.accept(node.place());
			}
		});
		tree.addDoubleClickListener(event -> {
			Object node = event.getViewer().getInput() == null ? null : ((TreeSelection) event.getSelection()).getFirstElement();
			tree.setExpandedState(node, !tree.getExpandedState(node));
		});
		refresh();
	}

	/** The control itself. */
	public Control control() {
		return tree.getControl();
	}

	/** Reads the review again; what is open and selected stays so. */
	public void refresh() {
		List<ContentNode> now = contents.all();
		if (same(now, shown)) {
			return;
		}
		shown = now;
		Object[] open = tree.getExpandedElements();
		selecting = true;
		tree.getTree().setRedraw(false);
		tree.setInput(shown);
		tree.setExpandedElements(open);
		tree.getTree().setRedraw(true);
		selecting = false;
	}

	private static boolean same(List<ContentNode> one, List<ContentNode> other) {
		if (!one.equals(other)) {
			return false;
		}
		for (int index = 0; index < one.size(); index++) {
			if (!one.get(index).title().equals(other.get(index).title()) || !same(one.get(index).children(), other.get(index).children())) {
				return false;
			}
		}
		return true;
	}

	/** Selects the entry of a place, or the nearest one there is; nothing is shown by that. */
	public void select(Place place) {
		if (tree.getStructuredSelection().getFirstElement() instanceof ContentNode node && node.place().equals(place)) {
			return;
		}
		Optional<TreePath> path = path(shown, place, TreePath.EMPTY).or(() -> path(shown, Place.of(place.section()), TreePath.EMPTY));
		selecting = true;
		path.ifPresent(found -> tree.setSelection(new TreeSelection(found), true));
		selecting = false;
	}

	/** The page that comes so many pages after another in the order of the contents, before it if the number is negative; empty at the ends. */
	public Optional<Place> after(Place place, int pages) {
		List<Place> all = places(shown).distinct().toList();
		int index = all.indexOf(place) + pages;
		return all.contains(place) && index >= 0 && index < all.size() ? Optional.of(all.get(index)) : Optional.empty();
	}

	private static Stream<Place> places(List<ContentNode> nodes) {
		return nodes.stream().flatMap(node -> Stream.concat(Stream.of(node.place()), places(node.children())));
	}

	private static Optional<TreePath> path(List<ContentNode> nodes, Place place, TreePath above) {
		for (ContentNode node : nodes) {
			TreePath here = above.createChildPath(node);
			if (node.place().equals(place)) {
				return Optional.of(here);
			}
			Optional<TreePath> below = path(node.children(), place, here);
			if (below.isPresent()) {
				return below;
			}
		}
		return Optional.empty();
	}

	private static final class Nodes implements ITreeContentProvider {

		@Override
		public Object[] getElements(Object nodes) {
			return ((List<?>) nodes).toArray();
		}

		@Override
		public Object[] getChildren(Object node) {
			return ((ContentNode) node).children().toArray();
		}

		@Override
		public Object getParent(Object node) {
			return null;
		}

		@Override
		public boolean hasChildren(Object node) {
			return !((ContentNode) node).children().isEmpty();
		}
	}
}
