package org.criticalfriend.workbench.methodology.folding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotationModel;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.lsp4j.FoldingRange;

/** What can be folded in the text, and is. */
public final class Folds {

	private final ProjectionViewer viewer;
	private final IDocument document;

	/** Folds a viewer that shows a document. */
	public Folds(ProjectionViewer viewer, IDocument document) {
		this.viewer = viewer;
		this.document = document;
	}

	/** Takes what can be folded now; what was folded stays so. */
	public void show(List<FoldingRange> ranges) {
		ProjectionAnnotationModel model = viewer.getProjectionAnnotationModel();
		if (model == null) {
			return;
		}
		Set<Position> wanted = new HashSet<>();
		ranges.forEach(each -> add(each, wanted));
		List<Annotation> removed = new ArrayList<>();
		for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext();) {
			Annotation annotation = all.next();
			if (annotation instanceof ProjectionAnnotation && !wanted.remove(model.getPosition(annotation))) {
				removed.add(annotation);
			}
		}
		Map<Annotation, Position> added = new HashMap<>();
		wanted.forEach(position -> added.put(new ProjectionAnnotation(), position));
		if (!removed.isEmpty() || !added.isEmpty()) {
			model.modifyAnnotations(removed.toArray(Annotation[]::new), added, null);
		}
	}

	private void add(FoldingRange range, Set<Position> wanted) {
		try {
			if (range.getEndLine() > range.getStartLine() && range.getEndLine() < document.getNumberOfLines()) {
				int start = document.getLineOffset(range.getStartLine());
				wanted.add(new Position(start, document.getLineOffset(range.getEndLine()) + document.getLineLength(range.getEndLine()) - start));
			}
		} catch (BadLocationException impossible) {
			throw new IllegalStateException(impossible);
		}
	}
}
