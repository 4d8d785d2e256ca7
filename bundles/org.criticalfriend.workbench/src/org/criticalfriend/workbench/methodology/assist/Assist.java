package org.criticalfriend.workbench.methodology.assist;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicReference;

import org.criticalfriend.workbench.appearance.Icons;
import org.criticalfriend.workbench.methodology.language.LanguageText;
import org.criticalfriend.workbench.methodology.place.Positions;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContentAssistProcessor;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.contentassist.IContextInformationValidator;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** Asks the language services for proposals, on a thread where waiting blocks nobody; a question that is outdated is cancelled. */
public final class Assist implements IContentAssistProcessor {

	private static final char[] TRIGGERS = { '{', '.' };

	private final LanguageText text;
	private final IDocument document;
	private final Icons icons;
	private final AtomicReference<CompletableFuture<?>> asked = new AtomicReference<>();
	private volatile String failure;

	/** Proposes what can be written in a text. */
	public Assist(LanguageText text, IDocument document, Icons icons) {
		this.text = text;
		this.document = document;
		this.icons = icons;
	}

	@Override
	public ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int offset) {
		CompletionParams params = new CompletionParams(text.id(), Positions.at(document, offset));
		CompletableFuture<Either<List<CompletionItem>, CompletionList>> answer = text.ask(services -> services.documents().completion(params));
		CompletableFuture<?> before = asked.getAndSet(answer);
		if (before != null) {
			before.cancel(true);
		}
		failure = null;
		try {
			Either<List<CompletionItem>, CompletionList> found = answer.get();
			List<CompletionItem> items = found == null ? List.of() : found.isLeft() ? found.getLeft() : found.getRight().getItems();
			return items.stream().map(item -> new Proposal(item, document, offset, icons)).toArray(ICompletionProposal[]::new);
		} catch (InterruptedException stopped) {
			answer.cancel(true);
			Thread.currentThread().interrupt();
		} catch (ExecutionException | CancellationException none) {
			failure = LanguageText.refusal(none.getCause() == null ? none : none.getCause()).orElse(null);
		}
		return new ICompletionProposal[0];
	}

	@Override
	public IContextInformation[] computeContextInformation(ITextViewer viewer, int offset) {
		return null;
	}

	@Override
	public char[] getCompletionProposalAutoActivationCharacters() {
		return TRIGGERS;
	}

	@Override
	public char[] getContextInformationAutoActivationCharacters() {
		return null;
	}

	@Override
	public String getErrorMessage() {
		return failure;
	}

	@Override
	public IContextInformationValidator getContextInformationValidator() {
		return null;
	}
}
