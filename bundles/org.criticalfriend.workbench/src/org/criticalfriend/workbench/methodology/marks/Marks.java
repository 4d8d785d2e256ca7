package org.criticalfriend.workbench.methodology.marks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.criticalfriend.workbench.methodology.language.Language;
import org.criticalfriend.workbench.methodology.place.Positions;
import org.criticalfriend.workbench.methodology.spelling.Misspelling;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.AnnotationModel;
import org.eclipse.lsp4j.Diagnostic;

/** The problems that are marked in the text. */
public final class Marks {

	private final AnnotationModel model;
	private final IDocument document;

	/** Marks problems of a document in a model that a viewer shows. */
	public Marks(AnnotationModel model, IDocument document) {
		this.model = model;
		this.document = document;
	}

	/** Marks what the language services have found, instead of what they found before. */
	public void show(List<Diagnostic> found) {
		Map<Annotation, Position> added = new HashMap<>();
		for (Diagnostic each : found) {
			IRegion region = Positions.region(document, each.getRange());
			added.put(new Mark(MarkKind.of(Language.severity(each)), Language.message(each)), visible(region));
		}
		replace(mark -> mark.kind() != MarkKind.SPELLING, added);
	}

	/** Marks words that may be misspelt, instead of those marked before. */
	public void showMisspellings(List<Misspelling> found) {
		Map<Annotation, Position> added = new HashMap<>();
		for (Misspelling each : found) {
			added.put(new Mark(MarkKind.SPELLING, each.message()), new Position(each.offset(), each.length()));
		}
		replace(mark -> mark.kind() == MarkKind.SPELLING, added);
	}

	/** A problem at a place between two characters is shown at the character before or behind it. */
	private Position visible(IRegion region) {
		if (region.getLength() > 0 || document.getLength() == 0) {
			return new Position(region.getOffset(), region.getLength());
		}
		return new Position(Math.min(region.getOffset(), document.getLength() - 1), 1);
	}

	private void replace(Predicate<Mark> old, Map<Annotation, Position> added) {
		List<Annotation> removed = new ArrayList<>();
		for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext();) {
			if (all.next() instanceof Mark mark && old.test(mark)) {
				removed.add(mark);
			}
		}
		model.replaceAnnotations(removed.toArray(Annotation[]::new), added);
	}

	/** The messages of the problems at a place. */
	public List<String> at(int offset) {
		return in(position -> position.getOffset() <= offset && offset <= position.getOffset() + position.getLength());
	}

	/** The messages of all problems, in the order of their places. */
	public List<String> all() {
		return in(position -> true);
	}

	private List<String> in(Predicate<Position> place) {
		record Found(int offset, MarkKind kind, String message) {
		}
		List<Found> found = new ArrayList<>();
		for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext();) {
			if (all.next() instanceof Mark mark) {
				Position position = model.getPosition(mark);
				if (position != null && !position.isDeleted() && place.test(position)) {
					found.add(new Found(position.getOffset(), mark.kind(), mark.getText()));
				}
			}
		}
		found.sort((one, other) -> one.kind() == other.kind() ? Integer.compare(one.offset(), other.offset()) : other.kind().compareTo(one.kind()));
		return found.stream().map(Found::message).distinct().toList();
	}

	/** Where the next problem behind an offset begins, or the first of all; -1 if there is none. */
	public int next(int offset) {
		int next = Integer.MAX_VALUE;
		int first = Integer.MAX_VALUE;
		for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext();) {
			if (all.next() instanceof Mark mark && model.getPosition(mark) != null) {
				int start = model.getPosition(mark).getOffset();
				first = Math.min(first, start);
				next = start > offset ? Math.min(next, start) : next;
			}
		}
		return next != Integer.MAX_VALUE ? next : first != Integer.MAX_VALUE ? first : -1;
	}
}
