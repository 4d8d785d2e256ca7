package org.criticalfriend.planning.invitation;

/**
 * Folds lines so that none is longer than 75 bytes of UTF-8 (RFC 5545, 3.1), never within a character. The library folds by
 * characters, which makes lines with umlauts or quotation marks too long.
 */
final class LineFolding {

	private static final int LONGEST = 75;

	private LineFolding() {
	}

	/** The text with its CRLF line ends kept and long lines folded. */
	static String folded(String text) {
		StringBuilder folded = new StringBuilder(text.length() + text.length() / LONGEST * 3);
		int length = 0;
		for (int i = 0; i < text.length();) {
			int character = text.codePointAt(i);
			int bytes = bytes(character);
			if (character == '\r' || character == '\n') {
				length = 0;
			} else if (length + bytes > LONGEST) {
				folded.append("\r\n ");
				length = 1 + bytes;
			} else {
				length += bytes;
			}
			folded.appendCodePoint(character);
			i += Character.charCount(character);
		}
		return folded.toString();
	}

	private static int bytes(int character) {
		return character < 0x80 ? 1 : character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
	}
}
