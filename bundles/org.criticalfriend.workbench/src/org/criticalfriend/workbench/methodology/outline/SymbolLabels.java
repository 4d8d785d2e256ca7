package org.criticalfriend.workbench.methodology.outline;

import org.criticalfriend.workbench.appearance.Icons;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.swt.graphics.Image;

/** How a line of the outline looks. */
final class SymbolLabels extends LabelProvider implements IStyledLabelProvider {

	private final Icons icons;

	SymbolLabels(Icons icons) {
		this.icons = icons;
	}

	@Override
	public StyledString getStyledText(Object element) {
		Symbol symbol = (Symbol) element;
		StyledString text = new StyledString(symbol.symbol().getName());
		if (symbol.symbol().getDetail() != null && !symbol.symbol().getDetail().isBlank()) {
			text.append("  " + symbol.symbol().getDetail(), StyledString.QUALIFIER_STYLER);
		}
		return text;
	}

	@Override
	public Image getImage(Object element) {
		SymbolKind kind = ((Symbol) element).symbol().getKind();
		return icons.get(kind == SymbolKind.File || kind == SymbolKind.Module ? "methodology" : "part");
	}
}
