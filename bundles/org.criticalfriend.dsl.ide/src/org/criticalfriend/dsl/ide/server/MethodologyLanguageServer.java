package org.criticalfriend.dsl.ide.server;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import org.criticalfriend.dsl.ide.assist.MethodologyAssist;
import org.criticalfriend.dsl.ide.navigation.Search;
import org.criticalfriend.dsl.ide.workspace.MethodologyWorkspace;
import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionOptions;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.xtext.ide.server.LanguageServerImpl;
import org.eclipse.xtext.ide.server.UriExtensions;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.Issue;

import com.google.inject.Inject;

/** Xtext's language server with what methodologies need otherwise: problems of whole methodologies, and their quick fixes. */
public class MethodologyLanguageServer extends LanguageServerImpl {

	private final MethodologyWorkspace workspace;
	private final QuickFixes fixes;
	private final FileWatching watching;
	private final UriExtensions addresses;

	@Inject
	public MethodologyLanguageServer(MethodologyWorkspace workspace, QuickFixes fixes, FileWatching watching, UriExtensions addresses) {
		this.workspace = workspace;
		this.fixes = fixes;
		this.watching = watching;
		this.addresses = addresses;
	}

	@Override
	protected ServerCapabilities createServerCapabilities(InitializeParams params) {
		ServerCapabilities capabilities = super.createServerCapabilities(params);
		capabilities.setSignatureHelpProvider(null);
		capabilities.setCodeActionProvider(new CodeActionOptions(List.of(CodeActionKind.QuickFix)));
		capabilities.getCompletionProvider().setTriggerCharacters(List.of(".", "{"));
		capabilities.setFoldingRangeProvider(true);
		capabilities.setDocumentRangeFormattingProvider(false);
		return capabilities;
	}

	@Override
	public void initialized(InitializedParams params) {
		super.initialized(params);
		watching.ask(getLanguageServerAccess().getInitializeParams().getCapabilities(), getLanguageClient());
	}

	/** Runs a function on a file as it is after all changes told so far; it gets null if the file cannot be read. */
	<T> CompletableFuture<T> read(String uri, Function<XtextResource, T> function) {
		return getRequestManager().runRead(cancel -> workspace.doRead(getURI(new TextDocumentIdentifier(uri)), (document, resource) -> function.apply(resource)));
	}

	@Override
	protected Either<List<CompletionItem>, CompletionList> completion(CancelIndicator cancel, CompletionParams params) {
		MethodologyAssist assist = getService(getURI(params), MethodologyAssist.class);
		return Either.forRight(workspace.doRead(getURI(params), (document, resource) -> assist.at(document, resource, params, cancel)));
	}

	@Override
	protected List<Either<Command, CodeAction>> codeAction(CodeActionParams params, CancelIndicator cancel) {
		URI file = getURI(params.getTextDocument());
		return workspace.doRead(file, (document, resource) -> document == null ? List.of()
				: fixes.in(document, params, workspace.issues(file), this::toDiagnostic).stream().map(Either::<Command, CodeAction>forRight).toList());
	}

	@Override
	public CompletableFuture<WorkspaceEdit> rename(RenameParams params) {
		return refusable(cancel -> rename(params, cancel));
	}

	@Override
	public CompletableFuture<List<? extends TextEdit>> formatting(DocumentFormattingParams params) {
		return refusable(cancel -> formatting(params, cancel));
	}

	/** Answers a request that can be refused for a reason that people understand; a refusal is no fault that belongs in a log. */
	private <T> CompletableFuture<T> refusable(Function<CancelIndicator, T> request) {
		return getRequestManager().<Either<T, ResponseErrorException>>runRead(cancel -> {
			try {
				return Either.forLeft(request.apply(cancel));
			} catch (ResponseErrorException refused) {
				return Either.forRight(refused);
			}
		}).thenCompose(answer -> answer.isRight() ? CompletableFuture.failedFuture(answer.getRight()) : CompletableFuture.completedFuture(answer.getLeft()));
	}

	@Override
	protected List<? extends WorkspaceSymbol> symbol(WorkspaceSymbolParams params, CancelIndicator cancel) {
		return Search.find(params.getQuery(), workspace.files(), addresses);
	}

	@Override
	protected Diagnostic toDiagnostic(Issue issue) {
		Diagnostic diagnostic = new Diagnostic();
		diagnostic.setSource("Critical Friend");
		diagnostic.setCode(issue.getCode());
		diagnostic.setMessage(issue.getMessage());
		diagnostic.setSeverity(toDiagnosticSeverity(issue.getSeverity()));
		Position start = position(issue.getLineNumber(), issue.getColumn());
		Position end = position(issue.getLineNumberEnd(), issue.getColumnEnd());
		boolean backwards = end.getLine() < start.getLine() || end.getLine() == start.getLine() && end.getCharacter() < start.getCharacter();
		diagnostic.setRange(new Range(start, backwards ? start : end));
		return diagnostic;
	}

	private static Position position(Integer line, Integer column) {
		return new Position(line == null ? 0 : Math.max(0, line - 1), column == null ? 0 : Math.max(0, column - 1));
	}
}
