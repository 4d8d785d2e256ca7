package org.criticalfriend.workbench.explorer;

import org.criticalfriend.workbench.appearance.Icons;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;

/** What the tree says of an item. */
final class ExplorerLabels extends LabelProvider implements IStyledLabelProvider {

	private final Icons icons;

	ExplorerLabels(Icons icons) {
		this.icons = icons;
	}

	@Override
	public StyledString getStyledText(Object element) {
		ExplorerItem item = (ExplorerItem) element;
		StyledString text = new StyledString(item.label());
		if (!item.detail().isEmpty() && !item.detail().equals(item.label())) {
			text.append("  " + item.detail(), StyledString.QUALIFIER_STYLER);
		}
		return text;
	}

	@Override
	public String getText(Object element) {
		return ((ExplorerItem) element).label();
	}

	@Override
	public Image getImage(Object element) {
		return icons.get(((ExplorerItem) element).icon());
	}
}
