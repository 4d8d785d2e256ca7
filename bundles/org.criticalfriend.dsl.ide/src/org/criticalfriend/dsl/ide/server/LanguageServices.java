package org.criticalfriend.dsl.ide.server;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import org.criticalfriend.dsl.ide.MethodologyLanguageIdeSetup;
import org.criticalfriend.dsl.ide.highlighting.Highlighting;
import org.criticalfriend.dsl.ide.highlighting.Highlighting.Highlight;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.DocumentSymbolCapabilities;
import org.eclipse.lsp4j.FoldingRangeCapabilities;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.RenameCapabilities;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.lsp4j.services.WorkspaceService;
import org.eclipse.xtext.ide.server.ILanguageServerShutdownAndExitHandler;
import org.eclipse.xtext.ide.server.ServerModule;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;

import com.google.inject.Guice;
import com.google.inject.util.Modules;

/**
 * The language server for a program that runs in the same process: the same interfaces, without pipes. Every request comes back at once
 * with a future that can be cancelled; what is typed meanwhile cancels it too.
 */
public final class LanguageServices implements AutoCloseable {

	private final MethodologyLanguageServer server;

	private LanguageServices(MethodologyLanguageServer server) {
		this.server = server;
	}

	/** A server as it is used by clients that speak the protocol; `ending` is told when the client asks it to end. */
	public static MethodologyLanguageServer server(ILanguageServerShutdownAndExitHandler ending) {
		return Guice.createInjector(Modules.override(new ServerModule()).with(new LanguageModule(new MethodologyLanguageIdeSetup().createInjectorAndDoEMFRegistration(), ending)))
				.getInstance(MethodologyLanguageServer.class);
	}

	/**
	 * Services for the methodologies in a folder. The client hears of problems, from another thread, soon after a file is opened or changed,
	 * and of those in files that are not open.
	 */
	public static LanguageServices open(Path folder, LanguageClient client) {
		MethodologyLanguageServer server = server(new ILanguageServerShutdownAndExitHandler.NullImpl());
		server.connect(client);
		InitializeParams params = new InitializeParams();
		params.setCapabilities(capabilities());
		params.setWorkspaceFolders(List.of(new WorkspaceFolder(folder.toUri().toString(), String.valueOf(folder.getFileName()))));
		server.initialize(params);
		server.initialized(new InitializedParams());
		return new LanguageServices(server);
	}

	/** Opening, changing and closing texts, and all requests about places in them. */
	public TextDocumentService documents() {
		return server;
	}

	/** Changes of files outside, and requests about all files. */
	public WorkspaceService workspace() {
		return server;
	}

	/**
	 * Runs a function on a file, parsed and linked, as it is after all changes told so far; not on the calling thread. The function gets null
	 * for a file that cannot be read and must not change anything.
	 */
	public <T> CompletableFuture<T> read(String uri, Function<XtextResource, T> function) {
		return server.read(uri, function);
	}

	/** The parts of a file that are shown in different colours, in their order. */
	public CompletableFuture<List<Highlight>> highlights(String uri) {
		return read(uri, file -> new Highlighting().of(file, CancelIndicator.NullImpl));
	}

	@Override
	public void close() {
		server.getRequestManager().shutdown();
	}

	private static ClientCapabilities capabilities() {
		TextDocumentClientCapabilities document = new TextDocumentClientCapabilities();
		document.setDocumentSymbol(new DocumentSymbolCapabilities());
		document.getDocumentSymbol().setHierarchicalDocumentSymbolSupport(true);
		document.setFoldingRange(new FoldingRangeCapabilities());
		document.setRename(new RenameCapabilities());
		document.getRename().setPrepareSupport(true);
		WorkspaceClientCapabilities workspace = new WorkspaceClientCapabilities();
		workspace.setWorkspaceFolders(true);
		ClientCapabilities capabilities = new ClientCapabilities();
		capabilities.setTextDocument(document);
		capabilities.setWorkspace(workspace);
		return capabilities;
	}
}
