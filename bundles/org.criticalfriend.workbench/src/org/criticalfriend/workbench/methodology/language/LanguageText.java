package org.criticalfriend.workbench.methodology.language;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Function;

import org.criticalfriend.dsl.ide.server.LanguageServices;
import org.criticalfriend.workbench.methodology.place.Positions;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.swt.widgets.Display;

/**
 * Tells the language services every change of an open text, and asks them about it. Answers come on the thread of the display, and only
 * if the text is still the one that was asked about. Belongs to the thread of the display.
 */
public final class LanguageText implements AutoCloseable {

	private final Language language;
	private final Path file;
	private final IDocument document;
	private final String uri;
	private final Display display = Display.getCurrent();
	private final CompletableFuture<LanguageServices> ready;
	private final IDocumentListener changes = new Changes();
	private LanguageServices services;
	private int version = 1;
	private boolean closed;

	/** Opens a text; problems that are found in it are told from then on. */
	public LanguageText(Language language, Path file, IDocument document, Consumer<PublishDiagnosticsParams> problems) {
		this.language = language;
		this.file = file;
		this.document = document;
		uri = file.toUri().toString();
		language.listen(file, problems);
		document.addDocumentListener(changes);
		ready = language.of(file).thenApplyAsync(this::opened, this::onDisplay);
	}

	private LanguageServices opened(LanguageServices started) {
		if (closed) {
			throw new CancellationException();
		}
		services = started;
		services.documents().didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri, "methodology", version, document.get())));
		return started;
	}

	private void onDisplay(Runnable work) {
		if (!display.isDisposed()) {
			display.asyncExec(work);
		}
	}

	/** The address of the text in requests. */
	public TextDocumentIdentifier id() {
		return new TextDocumentIdentifier(uri);
	}

	/** Counts the changes. */
	public int version() {
		return version;
	}

	/** Asks when the services are there, from any thread; the answer comes on a thread of theirs. Cancel it when nobody waits any more. */
	public <T> CompletableFuture<T> ask(Function<LanguageServices, CompletableFuture<T>> question) {
		Request<T> answer = new Request<>();
		ready.whenComplete((started, failure) -> {
			if (failure != null) {
				answer.completeExceptionally(failure);
			} else if (!answer.isDone()) {
				answer.follow(question.apply(started));
			}
		});
		return answer;
	}

	/** Asks and takes the answer, or the reason why there is none, on the thread of the display, unless the text was closed since. */
	public <T> CompletableFuture<T> ask(Function<LanguageServices, CompletableFuture<T>> question, Consumer<T> taker, Consumer<String> refused) {
		CompletableFuture<T> answer = ask(question);
		answer.whenComplete((found, failure) -> onDisplay(() -> {
			if (!closed && failure == null) {
				taker.accept(found);
			} else if (!closed) {
				refusal(failure).ifPresent(refused);
			}
		}));
		return answer;
	}

	/** Asks and takes the answer on the thread of the display, unless the text was changed or closed since. */
	public <T> CompletableFuture<T> ask(Function<LanguageServices, CompletableFuture<T>> question, Consumer<T> taker) {
		int asked = version;
		CompletableFuture<T> answer = ask(question);
		answer.whenComplete((found, failure) -> {
			if (failure == null) {
				onDisplay(() -> {
					if (!closed && version == asked) {
						taker.accept(found);
					}
				});
			}
		});
		return answer;
	}

	/** Why an answer did not come, in words for people; empty if only nobody waits for it any more. */
	public static Optional<String> refusal(Throwable failure) {
		Throwable cause = failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
		if (cause instanceof CancellationException
				|| cause instanceof ResponseErrorException error && error.getResponseError().getCode() == ResponseErrorCode.RequestCancelled.getValue()) {
			return Optional.empty();
		}
		return Optional.of(cause.getMessage() == null ? "The text could not be read." : cause.getMessage());
	}

	/** The text is closed; the services see again what is on the disk. */
	@Override
	public void close() {
		closed = true;
		document.removeDocumentListener(changes);
		language.forget(file);
		if (services != null) {
			services.documents().didClose(new DidCloseTextDocumentParams(id()));
		}
	}

	/** An answer that passes its being cancelled on. */
	private static final class Request<T> extends CompletableFuture<T> {

		private volatile CompletableFuture<T> followed;

		void follow(CompletableFuture<T> other) {
			followed = other;
			if (isCancelled()) {
				other.cancel(true);
			}
			other.whenComplete((found, failure) -> {
				if (failure == null) {
					complete(found);
				} else {
					completeExceptionally(failure);
				}
			});
		}

		@Override
		public boolean cancel(boolean interrupt) {
			boolean cancelled = super.cancel(interrupt);
			if (cancelled && followed != null) {
				followed.cancel(interrupt);
			}
			return cancelled;
		}
	}

	private final class Changes implements IDocumentListener {

		private Range range;

		@Override
		public void documentAboutToBeChanged(DocumentEvent event) {
			range = Positions.range(document, event.getOffset(), event.getLength());
		}

		@Override
		public void documentChanged(DocumentEvent event) {
			version++;
			if (services != null) {
				TextDocumentContentChangeEvent change = new TextDocumentContentChangeEvent(range, event.getText() == null ? "" : event.getText());
				services.documents().didChange(new DidChangeTextDocumentParams(new VersionedTextDocumentIdentifier(uri, version), List.of(change)));
			}
		}
	}
}
