package org.criticalfriend.editing.files;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Tells contents apart by a short text. */
public final class ContentHash {

	private ContentHash() {
	}

	/** The SHA-256 of bytes, in hexadecimal digits. */
	public static String of(byte[] bytes) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
		} catch (NoSuchAlgorithmException never) {
			throw new IllegalStateException(never);
		}
	}

	/** The SHA-256 of a text in UTF-8, in hexadecimal digits. */
	public static String of(String text) {
		return of(text.getBytes(StandardCharsets.UTF_8));
	}
}
