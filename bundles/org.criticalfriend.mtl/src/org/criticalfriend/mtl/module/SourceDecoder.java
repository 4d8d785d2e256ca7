package org.criticalfriend.mtl.module;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns the bytes of a module into text: {@code [comment encoding = NAME /]} at its start names the charset, else it is UTF-8. */
final class SourceDecoder {
	private static final Pattern ENCODING = Pattern.compile("^\\[comment\\s+encoding\\s*=\\s*([^\\s/\\]]+)\\s*/]");
	private static final int LONGEST_HEADER = 200;

	private SourceDecoder() {
	}

	static String decode(byte[] bytes) {
		int start = startsWithByteOrderMark(bytes) ? 3 : 0;
		String head = new String(bytes, start, Math.min(bytes.length - start, LONGEST_HEADER), StandardCharsets.ISO_8859_1);
		Matcher encoding = ENCODING.matcher(head);
		Charset charset = encoding.find() ? charset(encoding.group(1)) : StandardCharsets.UTF_8;
		return new String(bytes, start, bytes.length - start, charset);
	}

	private static boolean startsWithByteOrderMark(byte[] bytes) {
		return bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
	}

	private static Charset charset(String name) {
		try {
			return Charset.forName(name);
		} catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
			return StandardCharsets.UTF_8;
		}
	}
}
