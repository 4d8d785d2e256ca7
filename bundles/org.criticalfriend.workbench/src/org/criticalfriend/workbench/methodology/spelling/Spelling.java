package org.criticalfriend.workbench.methodology.spelling;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.criticalfriend.workbench.background.Background;
import org.criticalfriend.workbench.methodology.text.Partitions;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITypedRegion;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

/** Looks for misspelt words in the texts and comments of a file, with all spell checkers there are. */
public final class Spelling implements AutoCloseable {

	private final ServiceTracker<SpellChecker, SpellChecker> checkers;
	private final Background background;

	private record Piece(int offset, String text) {
	}

	/** Uses the spell checkers that come and go. */
	public Spelling(Background background) {
		this.background = background;
		BundleContext bundles = FrameworkUtil.getBundle(Spelling.class).getBundleContext();
		checkers = new ServiceTracker<>(bundles, SpellChecker.class, null);
		checkers.open();
	}

	/** Looks at a document in the background; `found` is told on the thread of the display. */
	public void check(IDocument document, Consumer<List<Misspelling>> found) {
		List<SpellChecker> all = List.copyOf(checkers.getTracked().values());
		List<Piece> pieces = all.isEmpty() ? List.of() : pieces(document);
		background.run(() -> misspellings(all, pieces), found, failure -> found.accept(List.of()));
	}

	private static List<Misspelling> misspellings(List<SpellChecker> checkers, List<Piece> pieces) {
		List<Misspelling> found = new ArrayList<>();
		for (Piece piece : pieces) {
			for (SpellChecker checker : checkers) {
				checker.check(piece.text()).forEach(each -> found.add(new Misspelling(piece.offset() + each.offset(), each.length(), each.message())));
			}
		}
		return found;
	}

	private static List<Piece> pieces(IDocument document) {
		List<Piece> pieces = new ArrayList<>();
		try {
			for (ITypedRegion part : document.computePartitioning(0, document.getLength())) {
				if (!part.getType().equals(Partitions.STATEMENTS)) {
					pieces.add(new Piece(part.getOffset(), document.get(part.getOffset(), part.getLength())));
				}
			}
		} catch (BadLocationException impossible) {
			throw new IllegalStateException(impossible);
		}
		return pieces;
	}

	@Override
	public void close() {
		checkers.close();
	}
}
