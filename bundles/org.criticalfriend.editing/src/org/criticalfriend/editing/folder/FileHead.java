package org.criticalfriend.editing.folder;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.criticalfriend.dsl.text.TextLiteral;

/**
 * What the beginning of a methodology file says, found without parsing it: what kind of file it is, and which other files it names. Works
 * with errors in the file.
 */
record FileHead(FileKind kind, String id, String title, List<Reference> references) {

	/** A file names others before its first element. */
	private static final int LENGTH = 64 * 1024;
	private static final Pattern TOKEN = Pattern.compile("//[^\n]*|/\\*(?s:.*?)\\*/|\"\"\"(?s:.*?)\"\"\"|\"[^\"\n]*\"|[\\p{L}\\p{N}_.^-]+|\\S");

	/**
	 * A file that is named.
	 *
	 * @param word  the word before it: {@code of}, {@code extends}, {@code include} or {@code import}
	 * @param start where its name begins in the text, without the quotation mark
	 */
	record Reference(String word, int start, String name) {

		int end() {
			return start + name.length();
		}
	}

	/** Reads the beginning of a file; empty if it is none of a methodology, a part of one or a library. */
	static Optional<FileHead> read(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			return of(new String(in.readNBytes(LENGTH), StandardCharsets.UTF_8));
		}
	}

	static Optional<FileHead> of(String text) {
		List<String> tokens = new ArrayList<>();
		List<Reference> references = new ArrayList<>();
		Matcher matcher = TOKEN.matcher(text.startsWith("\uFEFF") ? " " + text.substring(1) : text);
		while (matcher.find()) {
			String token = matcher.group();
			if (token.startsWith("//") || token.startsWith("/*")) {
				continue;
			}
			String before = tokens.isEmpty() ? "" : tokens.get(tokens.size() - 1);
			if (token.length() > 2 && token.startsWith("\"") && !token.startsWith("\"\"\"") && isNaming(before, tokens)) {
				references.add(new Reference(before, matcher.start() + 1, token.substring(1, token.length() - 1)));
			}
			tokens.add(token);
		}
		return kind(tokens).map(kind -> new FileHead(kind, kind == FileKind.PART ? "" : at(tokens, 1), kind == FileKind.PART ? "" : title(tokens), references));
	}

	private static boolean isNaming(String before, List<String> tokens) {
		return switch (before) {
			case "include", "import", "extends" -> true;
			case "of" -> tokens.size() == 2;
			default -> false;
		};
	}

	private static Optional<FileKind> kind(List<String> tokens) {
		return switch (at(tokens, 0)) {
			case "methodology" -> Optional.of(FileKind.METHODOLOGY);
			case "library" -> Optional.of(FileKind.LIBRARY);
			case "part" -> Optional.of(FileKind.PART);
			default -> Optional.empty();
		};
	}

	private static String title(List<String> tokens) {
		String title = at(tokens, 2);
		return title.startsWith("\"") && title.endsWith("\"") && title.length() > 1 ? TextLiteral.read(title) : at(tokens, 1);
	}

	private static String at(List<String> tokens, int index) {
		return index < tokens.size() ? tokens.get(index) : "";
	}

	/** The main file that a part names. */
	Optional<String> main() {
		return references.stream().filter(each -> each.word().equals("of")).map(Reference::name).findFirst();
	}

	/** The base that a variant names. */
	Optional<String> base() {
		return references.stream().filter(each -> each.word().equals("extends")).map(Reference::name).findFirst();
	}
}
