package org.criticalfriend.workbench.methodology.typing;

/** Makes lines comments, and back. */
public final class Comments {

	private static final String SIGN = "//";

	private Comments() {
	}

	/** The lines as comments; or without the signs of comments if each of them that is not blank is one. Lines keep their ends. */
	public static String toggle(String lines) {
		boolean comments = lines.lines().filter(line -> !line.isBlank()).allMatch(line -> line.stripLeading().startsWith(SIGN));
		StringBuilder toggled = new StringBuilder();
		int from = 0;
		while (from < lines.length()) {
			int end = lines.indexOf('\n', from);
			end = end < 0 ? lines.length() : end + 1;
			toggled.append(toggle(lines.substring(from, end), comments));
			from = end;
		}
		return toggled.toString();
	}

	private static String toggle(String line, boolean comment) {
		if (line.isBlank()) {
			return line;
		}
		int indentation = line.length() - line.stripLeading().length();
		if (!comment) {
			return line.substring(0, indentation) + SIGN + " " + line.substring(indentation);
		}
		String rest = line.substring(indentation + SIGN.length());
		return line.substring(0, indentation) + (rest.startsWith(" ") ? rest.substring(1) : rest);
	}
}
