package org.criticalfriend.publishing.markup;

import java.util.Set;
import java.util.regex.Pattern;

import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/** Takes what stands in braces for a {@link Placeholder}, whatever it means to the markup otherwise; it is a name, and what is asked of it. */
final class PlaceholderParser implements InlineContentParserFactory {

	private static final Pattern EXPRESSION = Pattern.compile("[A-Za-z]\\w*\\s*(?:(?:\\.|->|\\().*)?", Pattern.DOTALL);
	private static final char OPEN = '{';
	private static final char CLOSE = '}';

	@Override
	public Set<Character> getTriggerCharacters() {
		return Set.of(OPEN);
	}

	@Override
	public InlineContentParser create() {
		return PlaceholderParser::parse;
	}

	private static ParsedInline parse(InlineParserState state) {
		Scanner scanner = state.scanner();
		scanner.next();
		Position start = scanner.position();
		if (!Character.isLetter(scanner.peek())) {
			return ParsedInline.none();
		}
		while (scanner.peek() != CLOSE) {
			if (scanner.peek() == OPEN || !scanner.hasNext()) {
				return ParsedInline.none();
			}
			scanner.next();
		}
		String expression = scanner.getSource(start, scanner.position()).getContent();
		scanner.next();
		if (!EXPRESSION.matcher(expression).matches()) {
			return ParsedInline.none();
		}
		return ParsedInline.of(new Placeholder(expression.replaceAll("\\s+", " ").strip()), scanner.position());
	}
}
