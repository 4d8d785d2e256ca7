package org.criticalfriend.aql.services;

import static org.criticalfriend.aql.services.ResultTypes.BOOLEAN;
import static org.criticalfriend.aql.services.ResultTypes.INTEGER;
import static org.criticalfriend.aql.services.ResultTypes.REAL;
import static org.criticalfriend.aql.services.ResultTypes.STRING;
import static org.criticalfriend.aql.services.ResultTypes.STRINGS;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringTokenizer;
import org.criticalfriend.aql.evaluation.CallFailedException;
import org.criticalfriend.aql.types.Type;

/** Services of strings. Positions count from 1. Where a null receiver is not told otherwise, it counts as no text. */
final class StringServices {
	private static final Type S = Type.STRING;
	private static final Type I = Type.INTEGER;
	private static final String BLANKS = " \t\n\r\f";

	private StringServices() {
	}

	static void addTo(ServiceRegistry registry) {
		tests(ServiceGroup.nullable(registry));
		positions(ServiceGroup.nullable(registry), ServiceGroup.strict(registry));
		changes(ServiceGroup.nullable(registry));
		cuts(ServiceGroup.nullable(registry));
		conversions(ServiceGroup.nullable(registry));
	}

	private static void tests(ServiceGroup strings) {
		strings.add("contains", BOOLEAN, S, S, (String a, String b) -> text(a).contains(text(b)));
		strings.add("startsWith", BOOLEAN, S, S, (String a, String b) -> text(a).startsWith(text(b)));
		strings.add("endsWith", BOOLEAN, S, S, (String a, String b) -> text(a).endsWith(text(b)));
		strings.add("strstr", BOOLEAN, S, S, (String a, String b) -> text(a).contains(text(b)));
		strings.add("equalsIgnoreCase", BOOLEAN, S, S, (String a, String b) -> text(a).equalsIgnoreCase(b));
		strings.add("strcmp", INTEGER, S, S, (String a, String b) -> text(a).compareTo(text(b)));
		strings.add("isAlpha", BOOLEAN, S, (String a) -> text(a).chars().allMatch(Character::isLetter));
		strings.add("isAlphaNum", BOOLEAN, S, (String a) -> text(a).chars().allMatch(Character::isLetterOrDigit));
	}

	private static void positions(ServiceGroup strings, ServiceGroup strict) {
		strings.add("size", INTEGER, S, (String a) -> text(a).length());
		strings.add("index", INTEGER, S, S, (String a, String b) -> position(text(a).indexOf(text(b))));
		strings.add("lastIndex", INTEGER, S, S, (String a, String b) -> position(text(a).lastIndexOf(text(b))));
		strict.add("index", INTEGER, S, S, I, (String a, String b, Integer from) -> position(a.indexOf(b, from)));
		strict.add("lastIndex", INTEGER, S, S, I, (String a, String b, Integer from) -> position(a.lastIndexOf(b, from)));
		strict.add("at", STRING, S, I, (String a, Integer i) -> cut(a, i, i));
	}

	private static void changes(ServiceGroup strings) {
		strings.add("concat", STRING, S, S, (String a, String b) -> text(a).concat(text(b)));
		strings.add("prefix", STRING, S, S, (String a, String b) -> text(b).concat(text(a)));
		strings.add("toLower", STRING, S, (String a) -> a == null ? null : a.toLowerCase(Locale.ROOT));
		strings.add("toUpper", STRING, S, (String a) -> a == null ? null : a.toUpperCase(Locale.ROOT));
		strings.add("toLowerFirst", STRING, S,
				(String a) -> a == null || a.isEmpty() ? a : a.substring(0, 1).toLowerCase(Locale.ROOT).concat(a.substring(1)));
		strings.add("toUpperFirst", STRING, S,
				(String a) -> a == null || a.isEmpty() ? a : a.substring(0, 1).toUpperCase(Locale.ROOT).concat(a.substring(1)));
		strings.add("trim", STRING, S, (String a) -> a == null ? null : a.trim());
	}

	private static void cuts(ServiceGroup strings) {
		strings.add("first", STRING, S, I, (String a, Integer n) -> a == null ? null : a.substring(0, Math.min(length(n), a.length())));
		strings.add("last", STRING, S, I, (String a, Integer n) -> a == null ? null : a.substring(a.length() - Math.min(length(n), a.length())));
		strings.add("substring", STRING, S, I, (String a, Integer from) -> a == null ? null : cut(a, from, a.length()));
		strings.add("substring", STRING, S, I, I, (String a, Integer from, Integer to) -> a == null ? null : cut(a, from, to));
		strings.add("tokenize", STRINGS, S, (String a) -> tokens(text(a), BLANKS));
		strings.add("tokenize", STRINGS, S, S, (String a, String separators) -> tokens(text(a), text(separators)));
		strings.add("characters", STRINGS, S, (String a) -> characters(text(a)));
	}

	private static void conversions(ServiceGroup strings) {
		strings.add("toInteger", INTEGER, S, (String a) -> {
			try {
				return Integer.valueOf(text(a));
			} catch (NumberFormatException malformed) {
				throw new CallFailedException("`" + text(a) + "` is not an Integer");
			}
		});
		strings.add("toReal", REAL, S, (String a) -> {
			try {
				return Double.valueOf(text(a));
			} catch (NumberFormatException malformed) {
				throw new CallFailedException("`" + text(a) + "` is not a Real");
			}
		});
		strings.add("toBoolean", BOOLEAN, S, (String a) -> Boolean.valueOf(a));
	}

	private static String text(String value) {
		return value == null ? "" : value;
	}

	private static int position(int index) {
		return index < 0 ? -1 : index + 1;
	}

	private static int length(Integer n) {
		if (n == null || n < 0) {
			throw new CallFailedException("a length cannot be " + n);
		}
		return n;
	}

	private static String cut(String value, Integer from, Integer to) {
		if (from == null || to == null || from < 1 || to > value.length() || to < from - 1) {
			throw new CallFailedException("positions " + from + " to " + to + " are not within the text, which has " + value.length() + " characters");
		}
		return value.substring(from - 1, to);
	}

	private static List<String> tokens(String value, String separators) {
		List<String> tokens = new ArrayList<>();
		StringTokenizer tokenizer = new StringTokenizer(value, separators);
		while (tokenizer.hasMoreTokens()) {
			tokens.add(tokenizer.nextToken());
		}
		return tokens;
	}

	private static List<String> characters(String value) {
		List<String> characters = new ArrayList<>(value.length());
		for (int i = 0; i < value.length(); i++) {
			characters.add(String.valueOf(value.charAt(i)));
		}
		return characters;
	}
}
