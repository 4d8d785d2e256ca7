package org.criticalfriend.workbench.methodology.place;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;

/** Changes of texts as the language services describe them. */
public final class Edits {

	private Edits() {
	}

	/** A text after changes, none of which overlap; the document is not changed. */
	public static String applied(IDocument document, List<? extends TextEdit> edits) {
		record Piece(IRegion region, String text) {
		}
		List<Piece> pieces = new ArrayList<>();
		edits.forEach(each -> pieces.add(new Piece(Positions.region(document, each.getRange()), each.getNewText())));
		pieces.sort(Comparator.comparingInt(piece -> piece.region().getOffset()));
		String before = document.get();
		StringBuilder after = new StringBuilder();
		int from = 0;
		for (Piece each : pieces) {
			after.append(before, from, each.region().getOffset()).append(each.text());
			from = each.region().getOffset() + each.region().getLength();
		}
		return after.append(before.substring(from)).toString();
	}

	/** The changes of each file. */
	public static Map<Path, List<TextEdit>> byFile(WorkspaceEdit edit) {
		Map<Path, List<TextEdit>> byFile = new LinkedHashMap<>();
		if (edit.getChanges() != null) {
			edit.getChanges().forEach((uri, edits) -> byFile.computeIfAbsent(Positions.file(uri), file -> new ArrayList<>()).addAll(edits));
		}
		if (edit.getDocumentChanges() != null) {
			edit.getDocumentChanges().stream().filter(change -> change.isLeft()).map(change -> change.getLeft()).forEach(change -> {
				List<TextEdit> edits = byFile.computeIfAbsent(Positions.file(change.getTextDocument().getUri()), file -> new ArrayList<>());
				change.getEdits().stream().filter(each -> each.isLeft()).forEach(each -> edits.add(each.getLeft()));
			});
		}
		return byFile;
	}
}
