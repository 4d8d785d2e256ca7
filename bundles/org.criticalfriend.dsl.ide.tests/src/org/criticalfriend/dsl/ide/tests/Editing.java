package org.criticalfriend.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.criticalfriend.dsl.ide.server.LanguageServices;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.Diagnostic;
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
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.TextDocumentService;

/** An editor without a window: it opens files of a folder, types in them and hears of problems. */
final class Editing implements LanguageClient, AutoCloseable {

	private final Path folder;
	private final LanguageServices services;
	private final Map<String, String> texts = new HashMap<>();
	private final Map<String, List<Diagnostic>> problems = new HashMap<>();
	private int version;

	Editing(Path folder) {
		this.folder = folder;
		this.services = LanguageServices.open(folder, this);
	}

	/** Writes a file without telling anybody. */
	static Path write(Path folder, String name, String text) throws IOException {
		Path file = folder.resolve(name);
		Files.createDirectories(file.getParent());
		return Files.writeString(file, text);
	}

	LanguageServices services() {
		return services;
	}

	TextDocumentService documents() {
		return services.documents();
	}

	String uri(String name) {
		return folder.resolve(name).toUri().toString();
	}

	TextDocumentIdentifier id(String name) {
		return new TextDocumentIdentifier(uri(name));
	}

	/** Opens a file with what is on the disk. */
	Editing open(String name) throws IOException {
		return open(name, Files.readString(folder.resolve(name)));
	}

	Editing open(String name, String text) {
		texts.put(name, text);
		documents().didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri(name), "methodology", ++version, text)));
		return this;
	}

	/** Replaces the first occurrence of some characters, as typing does. */
	Editing replace(String name, String old, String now) {
		int offset = offset(name, old);
		TextDocumentContentChangeEvent change = new TextDocumentContentChangeEvent(
				new Range(position(name, offset), position(name, offset + old.length())), now);
		texts.put(name, texts.get(name).substring(0, offset) + now + texts.get(name).substring(offset + old.length()));
		documents().didChange(new DidChangeTextDocumentParams(new VersionedTextDocumentIdentifier(uri(name), ++version), List.of(change)));
		return this;
	}

	/** Sends the whole text. */
	Editing set(String name, String text) {
		texts.put(name, text);
		documents().didChange(new DidChangeTextDocumentParams(new VersionedTextDocumentIdentifier(uri(name), ++version),
				List.of(new TextDocumentContentChangeEvent(text))));
		return this;
	}

	void close(String name) {
		texts.remove(name);
		documents().didClose(new DidCloseTextDocumentParams(id(name)));
	}

	String text(String name) {
		return texts.get(name);
	}

	/** The place just after the first occurrence of some characters. */
	Position after(String name, String characters) {
		return position(name, offset(name, characters) + characters.length());
	}

	/** The place of the first of some characters. */
	Position at(String name, String characters) {
		return position(name, offset(name, characters));
	}

	/** The characters that a range covers. */
	String textAt(String name, Range range) {
		return texts.get(name).substring(offset(texts.get(name), range.getStart()), offset(texts.get(name), range.getEnd()));
	}

	/** What assist proposes after some characters. */
	List<CompletionItem> assistAfter(String name, String characters) {
		return now(documents().completion(new CompletionParams(id(name), after(name, characters)))).getRight().getItems();
	}

	/** The labels of what assist proposes after some characters. */
	List<String> labelsAfter(String name, String characters) {
		return assistAfter(name, characters).stream().map(CompletionItem::getLabel).toList();
	}

	/** The messages about a file after all changes told so far. */
	List<String> problems(String name) {
		return diagnostics(name).stream().map(each -> each.getMessage().getLeft()).toList();
	}

	List<Diagnostic> diagnostics(String name) {
		now(services.read(uri(name), file -> file));
		synchronized (problems) {
			return problems.getOrDefault(uri(name), List.of());
		}
	}

	/** What a text becomes by edits of its state now. */
	String apply(String name, List<? extends TextEdit> edits) {
		String before = texts.get(name);
		StringBuilder text = new StringBuilder(before);
		edits.stream().sorted((one, other) -> offset(before, other.getRange().getStart()) - offset(before, one.getRange().getStart()))
				.forEach(edit -> text.replace(offset(before, edit.getRange().getStart()), offset(before, edit.getRange().getEnd()), edit.getNewText()));
		return text.toString();
	}

	/** Does what a change of several files asks for; those that are not open are opened. */
	void apply(WorkspaceEdit edit) throws IOException {
		for (String name : List.copyOf(edit.getChanges().keySet())) {
			String file = folder.toUri().relativize(URI.create(name)).toString();
			if (!texts.containsKey(file)) {
				open(file);
			}
			set(file, apply(file, edit.getChanges().get(name)));
		}
	}

	/** Waits for an answer. */
	static <T> T now(Future<T> answer) {
		try {
			return answer.get(60, TimeUnit.SECONDS);
		} catch (InterruptedException | ExecutionException | TimeoutException failed) {
			throw new AssertionError(failed);
		}
	}

	@Override
	public void publishDiagnostics(PublishDiagnosticsParams told) {
		synchronized (problems) {
			problems.put(told.getUri(), told.getDiagnostics());
		}
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

	@Override
	public void close() {
		services.close();
	}

	private int offset(String name, String characters) {
		assertNotNull(texts.get(name), name + " is not open");
		int offset = texts.get(name).indexOf(characters);
		if (offset < 0) {
			throw new AssertionError(characters + " is not in " + name);
		}
		return offset;
	}

	private Position position(String name, int offset) {
		String before = texts.get(name).substring(0, offset);
		return new Position((int) before.chars().filter(each -> each == '\n').count(), offset - before.lastIndexOf('\n') - 1);
	}

	private static int offset(String text, Position position) {
		int start = 0;
		for (int line = 0; line < position.getLine(); line++) {
			start = text.indexOf('\n', start) + 1;
		}
		return start + position.getCharacter();
	}
}
