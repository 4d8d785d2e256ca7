package org.criticalfriend.workbench.methodology.language;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.services.LanguageClient;

/** What the language services tell of their own accord: problems go on to whoever shows them, everything else into the log. */
final class LanguageMessages implements LanguageClient {

	private final Consumer<PublishDiagnosticsParams> problems;
	private final Consumer<String> log;

	LanguageMessages(Consumer<PublishDiagnosticsParams> problems, Consumer<String> log) {
		this.problems = problems;
		this.log = log;
	}

	@Override
	public void publishDiagnostics(PublishDiagnosticsParams found) {
		problems.accept(found);
	}

	@Override
	public void showMessage(MessageParams message) {
		log.accept(message.getMessage());
	}

	@Override
	public void logMessage(MessageParams message) {
		log.accept(message.getMessage());
	}

	@Override
	public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams request) {
		log.accept(request.getMessage());
		return CompletableFuture.completedFuture(null);
	}

	@Override
	public void telemetryEvent(Object event) {
		// nothing is sent to anybody
	}
}
