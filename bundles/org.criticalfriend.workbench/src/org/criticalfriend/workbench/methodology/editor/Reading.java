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
import org.eclipse.swt.widgets.Display;

/** Reads the text again when it was changed: colours soon, folding, outline and spelling when the user stops typing. What is outdated is not waited for. */
final class Reading implements AutoCloseable {

	private static final int COLOURS_AFTER = 60;
	private static final int STRUCTURE_AFTER = 350;

	private final LanguageText text;
	private final MeaningColours colours;
	private final Folds folds;
	private final Consumer<List<DocumentSymbol>> outline;
	private final Runnable spelling;
	private final Settled coloursWanted;
	private final Settled structureWanted;
	private final List<CompletableFuture<?>> asked = new ArrayList<>();

	Reading(Display display, LanguageText text, MeaningColours colours, Folds folds, Consumer<List<DocumentSymbol>> outline, Runnable spelling) {
		this.text = text;
		this.colours = colours;
		this.folds = folds;
		this.outline = outline;
		this.spelling = spelling;
		coloursWanted = new Settled(display, COLOURS_AFTER, this::colours);
		structureWanted = new Settled(display, STRUCTURE_AFTER, this::structure);
	}

	/** The text has changed. */
	void begin() {
		coloursWanted.touch();
		structureWanted.touch();
	}

	private void colours() {
		asked.removeIf(CompletableFuture::isDone);
		asked.add(text.ask(services -> services.highlights(text.id().getUri()), colours::show));
	}

	private void structure() {
		asked.add(text.ask(services -> services.documents().foldingRange(new FoldingRangeRequestParams(text.id())), folds::show));
		asked.add(text.ask(services -> services.documents().documentSymbol(new DocumentSymbolParams(text.id())),
				found -> outline.accept(found.stream().filter(each -> each.isRight()).map(each -> each.getRight()).toList())));
		spelling.run();
	}

	@Override
	public void close() {
		coloursWanted.cancel();
		structureWanted.cancel();
		asked.forEach(each -> each.cancel(true));
		asked.clear();
	}
}
