package org.criticalfriend.dsl.ide.server;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.xtext.ide.server.ILanguageServerShutdownAndExitHandler;

/** Serves one client that speaks the Language Server Protocol over two streams. */
public final class StandardStreams {

	private StandardStreams() {
	}

	/**
	 * Serves until the client says goodbye or the input ends.
	 *
	 * @return whether the client ended it as the protocol asks for, with `shutdown` and `exit`
	 */
	public static boolean serve(InputStream in, OutputStream out) throws InterruptedException {
		Goodbye goodbye = new Goodbye();
		MethodologyLanguageServer server = LanguageServices.server(goodbye);
		Launcher<LanguageClient> launcher = LSPLauncher.createServerLauncher(server, in, out);
		server.connect(launcher.getRemoteProxy());
		goodbye.endedBy(launcher.startListening());
		try {
			goodbye.listening.get();
		} catch (CancellationException | ExecutionException ended) {
			return goodbye.said;
		} finally {
			server.getRequestManager().shutdown();
		}
		return goodbye.said;
	}

	/** Remembers whether the client asked to shut down before it left, and stops listening then. */
	private static final class Goodbye implements ILanguageServerShutdownAndExitHandler {

		private volatile Future<Void> listening;
		private volatile boolean said;

		void endedBy(Future<Void> running) {
			listening = running;
		}

		@Override
		public void shutdown() {
			said = true;
		}

		@Override
		public void exit() {
			listening.cancel(true);
		}
	}
}
