package org.criticalfriend.mtl.output;

import java.nio.charset.Charset;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** Keeps the files of a run as texts in memory, for a preview or for what converts them further. */
public final class MemoryOutput implements Output {
	private final Map<String, String> files = new TreeMap<>();

	/** The files so far: normalised path to text. */
	public Map<String, String> files() {
		return Collections.unmodifiableMap(files);
	}

	@Override
	public String existing(String name, Charset charset) {
		return files.get(FileName.normalise(name));
	}

	@Override
	public void write(String name, String content, Charset charset) {
		files.put(FileName.normalise(name), content);
	}

	@Override
	public void append(String name, String content, Charset charset) {
		files.merge(FileName.normalise(name), content, String::concat);
	}
}
