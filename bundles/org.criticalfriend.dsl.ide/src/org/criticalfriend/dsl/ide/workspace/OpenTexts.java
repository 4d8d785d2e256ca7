package org.criticalfriend.dsl.ide.workspace;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.criticalfriend.dsl.loading.CheckedFiles;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.ide.server.Document;

import com.google.inject.Singleton;

/** The texts that editors show, saved or not; all other files are read from the disk. */
@Singleton
public class OpenTexts extends CheckedFiles {

	private final Map<URI, Document> open = new HashMap<>();

	/** The text that an editor shows for a file; empty if none has it open. */
	public Optional<Document> of(URI file) {
		return Optional.ofNullable(open.get(file));
	}

	/** From now on this is the text of a file. */
	public void put(URI file, Document text) {
		open.put(file, text);
	}

	/** From now on the text of a file is what is on the disk. */
	public void remove(URI file) {
		open.remove(file);
	}

	@Override
	public boolean canHandle(URI uri) {
		return open.containsKey(uri) || super.canHandle(uri);
	}

	@Override
	public InputStream createInputStream(URI uri, Map<?, ?> options) throws IOException {
		Document text = open.get(uri);
		return text == null ? super.createInputStream(uri, options) : new ByteArrayInputStream(text.getContents().getBytes(StandardCharsets.UTF_8));
	}
}
