package org.criticalfriend.workbench.methodology.outline;

import java.util.List;

import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.Range;

/** An editor of something that has an outline. */
public interface Outlined {

	/** The outline as it is now. */
	List<DocumentSymbol> outline();

	/** Calls back when the outline has changed; run what is returned to end that. */
	Runnable listenToOutline(Runnable listener);

	/** Shows a place of the outline. */
	void reveal(Range range);
}
