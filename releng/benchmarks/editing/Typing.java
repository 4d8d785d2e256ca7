import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;

import org.criticalfriend.dsl.ide.server.LanguageServices;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.services.LanguageClient;

/**
 * Types a statement into files of the safeguarding methodology, one character at a time, and waits after each for the problems of the
 * file and for what assist proposes. Arguments: the folder of the models, how often the statement is typed before and while it counts.
 */
public final class Typing implements LanguageClient {

	private static final String STATEMENT = "\nstage Extra \"Extra stage\" within 10 working days after OnSite by TeamLeader {\n\ttask EX-1 \"Look again\" by ReviewAnalyst\n}\n";
	private static final List<String> FILES = List.of("safeguarding-children.methodology", "safeguarding-children/stages.methodology",
			"safeguarding-children/case-mapping.methodology", "safeguarding-children/on-site-programme.methodology");

	private final LinkedBlockingQueue<PublishDiagnosticsParams> told = new LinkedBlockingQueue<>();
	private final List<Double> problems = new ArrayList<>();
	private final List<Double> assist = new ArrayList<>();
	private int version;

	public static void main(String[] arguments) throws Exception {
		Typing typing = new Typing();
		Path folder = Path.of(arguments[0]);
		try (LanguageServices services = LanguageServices.open(folder, typing)) {
			for (int i = Integer.parseInt(arguments[1]); i > 0; i--) {
				typing.type(services, folder.resolve(FILES.get(i % FILES.size())));
			}
			typing.problems.clear();
			typing.assist.clear();
			for (int i = Integer.parseInt(arguments[2]); i > 0; i--) {
				typing.type(services, folder.resolve(FILES.get(i % FILES.size())));
			}
		}
		print("keystroke to problems", typing.problems);
		print("assist", typing.assist);
	}

	private void type(LanguageServices services, Path file) throws Exception {
		String uri = file.toUri().toString();
		String text = Files.readString(file);
		int line = (int) text.chars().filter(each -> each == '\n').count();
		services.documents().didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri, "methodology", ++version, text)));
		await(uri);
		Position end = new Position(line, text.length() - text.lastIndexOf('\n') - 1);
		for (char next : STATEMENT.toCharArray()) {
			told.clear();
			long start = System.nanoTime();
			services.documents().didChange(new DidChangeTextDocumentParams(new VersionedTextDocumentIdentifier(uri, ++version),
					List.of(new TextDocumentContentChangeEvent(new Range(end, end), String.valueOf(next)))));
			await(uri);
			problems.add((System.nanoTime() - start) / 1e6);
			end = next == '\n' ? new Position(end.getLine() + 1, 0) : new Position(end.getLine(), end.getCharacter() + 1);
			services.read(uri, each -> each).get();
			start = System.nanoTime();
			services.documents().completion(new CompletionParams(new TextDocumentIdentifier(uri), end)).get();
			assist.add((System.nanoTime() - start) / 1e6);
		}
		services.documents().didClose(new DidCloseTextDocumentParams(new TextDocumentIdentifier(uri)));
		services.read(uri, each -> each).get();
	}

	private void await(String uri) throws InterruptedException {
		PublishDiagnosticsParams next = told.take();
		while (!next.getUri().equals(uri)) {
			next = told.take();
		}
	}

	private static void print(String what, List<Double> times) {
		times.sort(null);
		System.out.printf("%-22s median %5.1f ms, p95 %5.1f ms, max %6.1f ms of %d%n", what, times.get(times.size() / 2), times.get(times.size() * 95 / 100),
				times.get(times.size() - 1), times.size());
	}

	@Override
	public void publishDiagnostics(PublishDiagnosticsParams params) {
		told.add(params);
	}

	@Override
	public void telemetryEvent(Object event) {
		throw new AssertionError(event);
	}

	@Override
	public void showMessage(MessageParams message) {
		throw new AssertionError(message);
	}

	@Override
	public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams request) {
		throw new AssertionError(request);
	}

	@Override
	public void logMessage(MessageParams message) {
		throw new AssertionError(message);
	}
}
