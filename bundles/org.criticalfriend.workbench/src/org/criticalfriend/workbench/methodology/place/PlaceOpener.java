package org.criticalfriend.workbench.methodology.place;

import java.nio.file.Path;

import org.criticalfriend.workbench.shell.Editors;
import org.eclipse.lsp4j.Range;

import jakarta.inject.Inject;

/** Shows places in files. */
public final class PlaceOpener {

	private final Editors editors;

	@Inject
	PlaceOpener(Editors editors) {
		this.editors = editors;
	}

	/** Opens a file, or shows its editor, and selects a range in it. */
	public void open(Path file, Range range) {
		editors.open(file).ifPresent(part -> {
			if (part.getObject() instanceof OpenText text) {
				text.reveal(range);
			}
		});
	}
}
