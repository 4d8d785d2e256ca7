package org.criticalfriend.workbench.methodology.spelling;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.function.Consumer;

import org.criticalfriend.workbench.background.Background;
import org.criticalfriend.workbench.methodology.text.Partitions;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITypedRegion;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.osgi.util.tracker.ServiceTracker;
import org.osgi.util.tracker.ServiceTrackerCustomizer;

/** Looks for misspelt words in the texts and comments of a file, with all spell checkers there are. */
public final class Spelling implements AutoCloseable {

	private final Background background;
	private final IDocument document;
	private final Consumer<List<Misspelling>> found;
	private final ServiceTracker<SpellChecker, SpellChecker> checkers;
	private Future<?> checking = CompletableFuture.completedFuture(null);

	private record Piece(int offset, String text) {
	}

	/** Uses the spell checkers that come and go; `found` is told on the thread of the display. */
	public Spelling(Background background, IDocument document, Consumer<List<Misspelling>> found) {
		this.background = background;
		this.document = document;
		this.found = found;
		BundleContext bundles = FrameworkUtil.getBundle(Spelling.class).getBundleContext();
		checkers = new ServiceTracker<>(bundles, SpellChecker.class, new Coming(bundles));
		checkers.open();
	}

	/** Looks at the document in the background; what was looked at before is not waited for any more. */
	public void check() {
		checking.cancel(true);
		List<SpellChecker> all = List.copyOf(checkers.getTracked().values());
		List<Piece> pieces = all.isEmpty() ? List.of() : pieces(document);
		String checked = document.get();
		checking = background.run(() -> misspellings(all, pieces), words -> {
			if (document.get().equals(checked)) {
				found.accept(words);
			}
		}, failure -> found.accept(List.of()));
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
		checking.cancel(true);
	}

	/** A spell checker that comes or goes is told from a thread of the framework. */
	private final class Coming implements ServiceTrackerCustomizer<SpellChecker, SpellChecker> {

		private final BundleContext bundles;

		Coming(BundleContext bundles) {
			this.bundles = bundles;
		}

		@Override
		public SpellChecker addingService(ServiceReference<SpellChecker> reference) {
			background.show(Spelling.this::check);
			return bundles.getService(reference);
		}

		@Override
		public void modifiedService(ServiceReference<SpellChecker> reference, SpellChecker checker) {
			background.show(Spelling.this::check);
		}

		@Override
		public void removedService(ServiceReference<SpellChecker> reference, SpellChecker checker) {
			background.show(Spelling.this::check);
			bundles.ungetService(reference);
		}
	}
}
