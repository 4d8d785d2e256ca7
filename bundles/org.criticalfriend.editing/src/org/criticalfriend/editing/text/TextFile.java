package org.criticalfriend.editing.text;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** The bytes of a text file and its text, with the mark of a byte order kept where there is one. */
record TextFile(String mark, String text) {

	private static final String BYTE_ORDER_MARK = "\uFEFF";

	/** Empty if there is no such file. */
	static Optional<byte[]> bytes(Path file) throws IOException {
		try {
			return Optional.of(Files.readAllBytes(file));
		} catch (NoSuchFileException none) {
			return Optional.empty();
		}
	}

	/** @throws IOException with a message for people if it is not encoded in UTF-8 */
	static TextFile read(byte[] bytes) throws IOException {
		try {
			String whole = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
			return whole.startsWith(BYTE_ORDER_MARK) ? new TextFile(BYTE_ORDER_MARK, whole.substring(1)) : new TextFile("", whole);
		} catch (CharacterCodingException other) {
			throw new IOException("The file is not encoded in UTF-8; save it as UTF-8 where it was written.", other);
		}
	}

	byte[] toBytes() {
		return (mark + text).getBytes(StandardCharsets.UTF_8);
	}
}
