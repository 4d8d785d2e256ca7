package org.criticalfriend.dsl.ide.server;

import java.util.List;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.DidChangeWatchedFilesRegistrationOptions;
import org.eclipse.lsp4j.FileSystemWatcher;
import org.eclipse.lsp4j.Registration;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.LanguageClient;

/** Asks an editor to tell when methodology files change outside it. */
final class FileWatching {

	/** Asks, if the editor can be asked. */
	void ask(ClientCapabilities capabilities, LanguageClient client) {
		if (capabilities != null && capabilities.getWorkspace() != null && capabilities.getWorkspace().getDidChangeWatchedFiles() != null
				&& Boolean.TRUE.equals(capabilities.getWorkspace().getDidChangeWatchedFiles().getDynamicRegistration())) {
			DidChangeWatchedFilesRegistrationOptions files = new DidChangeWatchedFilesRegistrationOptions(
					List.of(new FileSystemWatcher(Either.forLeft("**/*.methodology"))));
			client.registerCapability(new RegistrationParams(List.of(new Registration("methodology-files", "workspace/didChangeWatchedFiles", files))));
		}
	}
}
