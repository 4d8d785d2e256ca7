package org.criticalfriend.aql.services;

import static org.criticalfriend.aql.services.ResultTypes.BOOLEAN;
import static org.criticalfriend.aql.services.ResultTypes.STRING;

import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.criticalfriend.aql.evaluation.CallFailedException;
import org.criticalfriend.aql.types.Type;

/** Services of strings that search for patterns or texts and replace them; a null replacement is no text. */
final class ReplacementServices {
	private static final Type S = Type.STRING;
	private static final Pattern EMPTY_LINES = Pattern.compile("(?:\r\n|[\r\n]){2,}");
	private static final Pattern LINE_SEPARATORS = Pattern.compile("\r\n|[\r\n]");

	private final Patterns patterns = new Patterns();

	static void addTo(ServiceRegistry registry) {
		new ReplacementServices().addAll(ServiceGroup.nullable(registry));
	}

	private void addAll(ServiceGroup strings) {
		strings.add("matches", BOOLEAN, S, S, (String a, String regex) -> a != null && regex != null && patterns.of(regex).matcher(a).matches());
		strings.add("replace", STRING, S, S, S, this::replaceFirst);
		strings.add("replaceFirst", STRING, S, S, S, this::replaceFirst);
		strings.add("replaceAll", STRING, S, S, S, this::replaceAll);
		strings.add("substitute", STRING, S, S, S, ReplacementServices::substituteFirst);
		strings.add("substituteFirst", STRING, S, S, S, ReplacementServices::substituteFirst);
		strings.add("substituteAll", STRING, S, S, S, (String a, String b, String c) -> text(a).replace(text(b), text(c)));
		strings.add("removeEmptyLines", STRING, S, (String a) -> EMPTY_LINES.matcher(text(a)).replaceAll(""));
		strings.add("removeLineSeparators", STRING, S, (String a) -> LINE_SEPARATORS.matcher(text(a)).replaceAll(""));
	}

	private String replaceFirst(String value, String regex, String replacement) {
		Pattern pattern = patterns.of(text(regex));
		return replaced(replacement, () -> pattern.matcher(text(value)).replaceFirst(text(replacement)));
	}

	private String replaceAll(String value, String regex, String replacement) {
		Pattern pattern = patterns.of(text(regex));
		return replaced(replacement, () -> pattern.matcher(text(value)).replaceAll(text(replacement)));
	}

	private static String replaced(String replacement, Supplier<String> operation) {
		try {
			return operation.get();
		} catch (IllegalArgumentException | IndexOutOfBoundsException malformed) {
			throw new CallFailedException("`" + replacement + "` is not a replacement: " + malformed.getMessage());
		}
	}

	private static String substituteFirst(String value, String searched, String replacement) {
		String text = text(value);
		int index = text.indexOf(text(searched));
		return index < 0 ? text : text.substring(0, index) + text(replacement) + text.substring(index + text(searched).length());
	}

	private static String text(String value) {
		return value == null ? "" : value;
	}
}
