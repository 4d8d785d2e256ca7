package org.criticalfriend.dsl.loading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.impl.FileURIHandlerImpl;

/** Reads methodology files, and says in plain words why one cannot be read. */
public class CheckedFiles extends FileURIHandlerImpl {

	/** The largest file that is read, in bytes: forty times the longest source document. */
	public static final long LARGEST_FILE = 8L * 1024 * 1024;

	@Override
	public InputStream createInputStream(URI uri, Map<?, ?> options) throws IOException {
		return new ByteArrayInputStream(read(Path.of(uri.toFileString())));
	}

	/**
	 * The bytes of a file, without the mark of a byte order in front that some editors write.
	 *
	 * @throws IOException with a message for people if it is missing, a folder, not readable, too large, empty or not UTF-8
	 */
	public static byte[] read(Path file) throws IOException {
		if (Files.isDirectory(file)) {
			throw new IOException("This is a folder; name a .methodology file in it.");
		}
		if (!Files.exists(file)) {
			throw new IOException("There is no such file.");
		}
		if (!Files.isReadable(file)) {
			throw new IOException("The file may not be read; ask for the right to read it.");
		}
		long size = Files.size(file);
		if (size > LARGEST_FILE) {
			throw new IOException("The file has " + (size + 524_288) / 1_048_576 + " MB; a methodology file may have at most "
					+ LARGEST_FILE / 1_048_576 + " MB. Is it the right file?");
		}
		byte[] bytes = Files.readAllBytes(file);
		if (isBlank(bytes)) {
			throw new IOException("The file is empty; it should start with `methodology` or `part of`.");
		}
		requireUtf8(bytes);
		return startsWithByteOrderMark(bytes) ? Arrays.copyOfRange(bytes, 3, bytes.length) : bytes;
	}

	private static boolean isBlank(byte[] bytes) {
		for (byte each : bytes) {
			if (each != ' ' && each != '\n' && each != '\r' && each != '\t') {
				return false;
			}
		}
		return true;
	}

	private static boolean startsWithByteOrderMark(byte[] bytes) {
		return bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
	}

	private static void requireUtf8(byte[] bytes) throws IOException {
		ByteBuffer in = ByteBuffer.wrap(bytes);
		CharBuffer out = CharBuffer.allocate(8192);
		var decoder = StandardCharsets.UTF_8.newDecoder();
		int line = 1;
		while (true) {
			CoderResult result = decoder.decode(in, out, true);
			out.flip();
			while (out.hasRemaining()) {
				if (out.get() == '\n') {
					line++;
				}
			}
			out.clear();
			if (result.isUnderflow()) {
				return;
			}
			if (result.isError()) {
				throw new IOException("Line " + line + " is not encoded in UTF-8; save the file as UTF-8.");
			}
		}
	}
}
