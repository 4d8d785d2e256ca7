package org.criticalfriend.workbench.methodology.editor;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.lsp4j.DocumentSymbol;

/** The outline of a text as it was read last. */
final class TextOutline {

	private final List<Runnable> listeners = new ArrayList<>();
	private List<DocumentSymbol> symbols = List.of();

	List<DocumentSymbol> symbols() {
		return symbols;
	}

	/** Takes what was read and tells it. */
	void take(List<DocumentSymbol> read) {
		symbols = read;
		List.copyOf(listeners).forEach(Runnable::run);
	}

	/** Calls back when it has changed; run what is returned to end that. */
	Runnable listen(Runnable listener) {
		listeners.add(listener);
		return () -> listeners.remove(listener);
	}
}
