package org.criticalfriend.aql.syntax;

/** The escapes of string literals: {@code \n \t \r \b \f \\ \' \" \x41 \u0041}. */
final class StringEscapes {

	private StringEscapes() {
	}

	/** The text of what stands between the quotes; a backslash before any other character is dropped. */
	static String replace(CharSequence text) {
		int length = text.length();
		StringBuilder result = new StringBuilder(length);
		int i = 0;
		while (i < length) {
			char c = text.charAt(i++);
			if (c != '\\' || i == length) {
				result.append(c);
				continue;
			}
			char escaped = text.charAt(i++);
			int digits = escaped == 'x' ? 2 : escaped == 'u' ? 4 : 0;
			int code = digits == 0 ? -1 : hexadecimal(text, i, digits);
			if (code >= 0) {
				result.append((char) code);
				i += digits;
			} else {
				result.append(simple(escaped));
			}
		}
		return result.toString();
	}

	private static char simple(char escaped) {
		return switch (escaped) {
			case 'n' -> '\n';
			case 't' -> '\t';
			case 'r' -> '\r';
			case 'b' -> '\b';
			case 'f' -> '\f';
			default -> escaped;
		};
	}

	private static int hexadecimal(CharSequence text, int start, int digits) {
		if (start + digits > text.length()) {
			return -1;
		}
		int code = 0;
		for (int i = start; i < start + digits; i++) {
			int digit = Character.digit(text.charAt(i), 16);
			if (digit < 0) {
				return -1;
			}
			code = code * 16 + digit;
		}
		return code;
	}
}
