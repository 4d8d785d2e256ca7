package org.criticalfriend.workbench.methodology.outline;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.lsp4j.DocumentSymbol;

/**
 * A line of the outline.
 *
 * @param path where it is in the outline; it stays the same while the text around it changes
 */
record Symbol(String path, DocumentSymbol symbol, List<Symbol> children) {

	static List<Symbol> of(List<DocumentSymbol> symbols) {
		return of("", symbols);
	}

	private static List<Symbol> of(String above, List<DocumentSymbol> symbols) {
		List<Symbol> all = new ArrayList<>();
		if (symbols != null) {
			for (DocumentSymbol each : symbols) {
				String path = above + "/" + each.getName();
				all.add(new Symbol(path, each, of(path, each.getChildren())));
			}
		}
		return all;
	}
}
