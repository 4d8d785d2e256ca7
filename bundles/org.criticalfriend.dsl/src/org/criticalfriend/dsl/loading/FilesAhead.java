package org.criticalfriend.dsl.loading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

import org.criticalfriend.dsl.parsing.ParsedFile;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.parser.IParser;

import com.google.inject.Provider;

/**
 * Parses files on the other processors before they are asked for. Whoever asks for a file whose turn has not come parses it
 * at once, so nobody waits for more than one file. Files that cannot be parsed are read again when they are asked for, which says
 * what is wrong with them.
 */
final class FilesAhead extends CheckedFiles implements AutoCloseable {

	private final Provider<IParser> parsers;
	private final int processors;
	private final Map<URI, FutureTask<ParsedFile>> expected = new HashMap<>();
	private final Deque<FutureTask<ParsedFile>> waiting = new ConcurrentLinkedDeque<>();

	FilesAhead(Provider<IParser> parsers, int processors) {
		this.parsers = parsers;
		this.processors = processors;
	}

	/** Starts to parse files that will be asked for in the given order, the last one first. */
	void expect(Collection<URI> files) {
		for (URI file : files) {
			FutureTask<ParsedFile> parsing = new FutureTask<>(() -> parse(file));
			expected.put(file, parsing);
			waiting.add(parsing);
		}
		for (int i = 0; i < Math.min(processors, files.size()) - 1; i++) {
			Thread thread = new Thread(this::parseWaiting, "parser " + i);
			thread.setDaemon(true);
			thread.start();
		}
	}

	@Override
	public InputStream createInputStream(URI uri, Map<?, ?> options) throws IOException {
		FutureTask<ParsedFile> parsing = expected.remove(uri);
		if (parsing != null) {
			parsing.run();
			try {
				return parsing.get();
			} catch (ExecutionException unreadable) {
				return super.createInputStream(uri, options);
			} catch (InterruptedException interrupted) {
				Thread.currentThread().interrupt();
			}
		}
		return super.createInputStream(uri, options);
	}

	/** Begins no more files. */
	@Override
	public void close() {
		waiting.clear();
	}

	private void parseWaiting() {
		for (FutureTask<ParsedFile> next = waiting.pollLast(); next != null; next = waiting.pollLast()) {
			next.run();
		}
	}

	private ParsedFile parse(URI file) throws IOException {
		byte[] content = read(Path.of(file.toFileString()));
		return new ParsedFile(content, parsers.get().parse(new InputStreamReader(new ByteArrayInputStream(content), StandardCharsets.UTF_8)));
	}
}
