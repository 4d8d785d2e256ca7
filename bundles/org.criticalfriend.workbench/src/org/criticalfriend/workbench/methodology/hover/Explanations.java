package org.criticalfriend.workbench.methodology.hover;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.criticalfriend.workbench.methodology.language.LanguageText;
import org.criticalfriend.workbench.methodology.place.Positions;
import org.criticalfriend.workbench.methodology.place.Words;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextHoverExtension;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;

/** Tells what is wrong at a place and what stands there. The viewer asks on a thread where waiting blocks nobody. */
public final class Explanations implements ITextHover, ITextHoverExtension {

	private final LanguageText text;
	private final IDocument document;
	private final IntFunction<List<String>> problems;
	private final AtomicReference<CompletableFuture<Hover>> asked = new AtomicReference<>();

	/** Explains a text; `problems` gives what is wrong at an offset. */
	public Explanations(LanguageText text, IDocument document, IntFunction<List<String>> problems) {
		this.text = text;
		this.document = document;
		this.problems = problems;
	}

	@Override
	public String getHoverInfo(ITextViewer viewer, IRegion region) {
		List<String> wrong = IntStream.rangeClosed(region.getOffset(), region.getOffset() + region.getLength()).boxed().flatMap(offset -> problems.apply(offset).stream()).distinct().toList();
		HoverParams params = new HoverParams(text.id(), Positions.at(document, region.getOffset()));
		CompletableFuture<Hover> answer = text.ask(services -> services.documents().hover(params));
		CompletableFuture<Hover> before = asked.getAndSet(answer);
		if (before != null) {
			before.cancel(true);
		}
		String told = told(wrong, found(answer));
		return told.isEmpty() ? null : told;
	}

	private static Hover found(CompletableFuture<Hover> answer) {
		try {
			return answer.get();
		} catch (InterruptedException stopped) {
			Thread.currentThread().interrupt();
			return null;
		} catch (ExecutionException | CancellationException none) {
			return null;
		}
	}

	/** What is wrong at a place, and then what stands there, which may be null; empty if there is nothing to tell. */
	static String told(List<String> problems, Hover found) {
		boolean explained = found != null && found.getContents() != null && found.getContents().isRight();
		String explanation = explained ? found.getContents().getRight().getValue() : "";
		return Stream.concat(problems.stream(), Stream.of(explanation)).filter(each -> !each.isBlank()).collect(Collectors.joining("\n\n"));
	}

	@Override
	public IRegion getHoverRegion(ITextViewer viewer, int offset) {
		return Words.around(document, offset);
	}

	@Override
	public IInformationControlCreator getHoverControlCreator() {
		return new Cards();
	}
}
