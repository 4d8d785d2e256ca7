package org.criticalfriend.workbench.methodology.rename;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.criticalfriend.editing.journal.JournalFolder;
import org.criticalfriend.editing.text.TextDocument;
import org.criticalfriend.workbench.background.Background;
import org.criticalfriend.workbench.methodology.place.Edits;
import org.criticalfriend.workbench.methodology.place.OpenText;
import org.criticalfriend.workbench.shell.Editors;
import org.eclipse.jface.text.Document;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;

import org.eclipse.e4.core.di.annotations.Creatable;
import jakarta.inject.Inject;

/**
 * Makes changes in several files: in those that are open so that they can be undone there, in the others on the disk, where the version
 * before is kept. Nothing is changed in open files if another cannot be changed.
 */
@Creatable
public final class Renaming {

	private final Editors editors;
	private final JournalFolder journals;
	private final Background background;

	@Inject
	Renaming(Editors editors, JournalFolder journals, Background background) {
		this.editors = editors;
		this.journals = journals;
		this.background = background;
	}

	/**
	 * Makes the changes.
	 *
	 * @param done   told the files that were not open
	 * @param failed told why nothing was changed in open files
	 */
	public void apply(WorkspaceEdit edit, Consumer<List<Path>> done, Consumer<String> failed) {
		Map<OpenText, List<TextEdit>> open = new LinkedHashMap<>();
		Map<Path, List<TextEdit>> closed = new LinkedHashMap<>();
		Edits.byFile(edit).forEach((file, edits) -> {
			if (editors.of(file).map(part -> part.getObject()).orElse(null) instanceof OpenText text) {
				open.put(text, edits);
			} else {
				closed.put(file, edits);
			}
		});
		background.run(() -> write(closed), written -> {
			open.forEach(OpenText::change);
			done.accept(written);
		}, failed);
	}

	private List<Path> write(Map<Path, List<TextEdit>> files) throws IOException {
		List<Path> written = new ArrayList<>();
		for (Map.Entry<Path, List<TextEdit>> each : files.entrySet()) {
			try (TextDocument text = TextDocument.open(each.getKey(), journals)) {
				text.replaceAll(Edits.applied(new Document(text.text()), each.getValue()));
				text.save();
			}
			written.add(each.getKey());
		}
		return written;
	}
}
