package org.criticalfriend.workbench.methodology.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

import org.criticalfriend.workbench.methodology.colours.MeaningColours;
import org.criticalfriend.workbench.methodology.folding.Folds;
import org.criticalfriend.workbench.methodology.language.LanguageText;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FoldingRangeRequestParams;

/** Reads the text again when it was changed: colours, folding, outline. What is outdated is not waited for. */
final class Reading {

	private final LanguageText text;
	private final MeaningColours colours;
	private final Folds folds;
	private final Consumer<List<DocumentSymbol>> outline;
	private final List<CompletableFuture<?>> asked = new ArrayList<>();

	Reading(LanguageText text, MeaningColours colours, Folds folds, Consumer<List<DocumentSymbol>> outline) {
		this.text = text;
		this.colours = colours;
		this.folds = folds;
		this.outline = outline;
	}

	/** Asks again for the colours, which are wanted soon. */
	void colours() {
		asked.removeIf(CompletableFuture::isDone);
		asked.add(text.ask(services -> services.highlights(text.id().getUri()), colours::show));
	}

	/** Asks again for what is not wanted before the user stops typing. */
	void structure() {
		asked.add(text.ask(services -> services.documents().foldingRange(new FoldingRangeRequestParams(text.id())), folds::show));
		asked.add(text.ask(services -> services.documents().documentSymbol(new DocumentSymbolParams(text.id())),
				found -> outline.accept(found.stream().filter(each -> each.isRight()).map(each -> each.getRight()).toList())));
	}

	/** Nothing is wanted any more. */
	void cancel() {
		asked.forEach(each -> each.cancel(true));
		asked.clear();
	}
}
