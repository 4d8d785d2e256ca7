package org.criticalfriend.dsl.tests.syntax;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.criticalfriend.dsl.tests.Language;
import org.criticalfriend.dsl.tests.Models;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page about the language shows nothing that the language does not know. */
class LanguagePageTest {

	private static final String HEAD = "methodology Page \"Page\"\n";

	static List<String> examples() {
		List<String> examples = new ArrayList<>();
		StringBuilder example = new StringBuilder();
		for (String line : Models.documentation("language.md").lines().toList()) {
			if (line.startsWith("    part of ")) {
				addTo(examples, example);
			}
			if (line.startsWith("    ")) {
				example.append(line.substring(4)).append('\n');
			} else if (!line.isEmpty() || example.toString().endsWith("}\n")) {
				addTo(examples, example);
			}
		}
		addTo(examples, example);
		return examples;
	}

	@ParameterizedTest
	@MethodSource("examples")
	void everyExampleCanBeRead(String example) {
		assertTrue(isRead(example) || isRead(HEAD + example) || isRead(HEAD + "questionnaire Q \"Q\" {\n" + example + "}")
				|| isRead(HEAD + "policy P \"P\" {\n" + example + "}"), example);
	}

	private static boolean isRead(String text) {
		return !Language.parse(text).getParseResult().hasSyntaxErrors();
	}

	private static void addTo(List<String> examples, StringBuilder example) {
		if (!example.isEmpty() && !example.toString().contains(": error: ")) {
			examples.add(example.toString());
		}
		example.setLength(0);
	}
}
