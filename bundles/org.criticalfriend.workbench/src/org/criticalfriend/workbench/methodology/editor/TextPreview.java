package org.criticalfriend.workbench.methodology.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.criticalfriend.editing.preview.MethodologyPreview;
import org.criticalfriend.editing.preview.Preview;
import org.criticalfriend.editing.preview.PreviewCancelledException;
import org.criticalfriend.editing.preview.SourcePlace;
import org.criticalfriend.workbench.methodology.language.LanguageText;
import org.criticalfriend.workbench.methodology.preview.Previewed;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.xtext.resource.XtextResource;

/** The document at the cursor of a viewer. */
final class TextPreview implements Previewed {

	private final SourceViewer viewer;
	private final LanguageText text;
	private final MethodologyPreview preview = new MethodologyPreview();
	private final List<Runnable> listeners = new ArrayList<>();

	TextPreview(SourceViewer viewer, LanguageText text) {
		this.viewer = viewer;
		this.text = text;
		viewer.getTextWidget().addCaretListener(moved -> List.copyOf(listeners).forEach(Runnable::run));
	}

	@Override
	public CompletableFuture<?> preview(Consumer<Optional<Preview>> taker, Consumer<String> failed) {
		int offset = viewer.getSelectedRange().x;
		AtomicBoolean outdated = new AtomicBoolean();
		CompletableFuture<Optional<Preview>> made = text.ask(services -> services.read(text.id().getUri(), file -> page(file, offset, outdated::get)), taker, failed);
		made.whenComplete((page, failure) -> outdated.set(true));
		return made;
	}

	private Optional<Preview> page(XtextResource file, int offset, BooleanSupplier outdated) {
		try {
			return file == null ? Optional.empty() : preview.at(file, offset, outdated);
		} catch (PreviewCancelledException cancelled) {
			return Optional.empty();
		}
	}

	@Override
	public void findSource(String id, Consumer<Optional<SourcePlace>> taker) {
		text.ask(services -> services.read(text.id().getUri(), file -> preview.source(id)), taker);
	}

	@Override
	public Runnable listenToPreview(Runnable listener) {
		listeners.add(listener);
		return () -> listeners.remove(listener);
	}
}
