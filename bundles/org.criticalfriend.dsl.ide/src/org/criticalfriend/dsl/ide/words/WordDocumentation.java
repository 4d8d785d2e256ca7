package org.criticalfriend.dsl.ide.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;

import org.criticalfriend.dsl.syntax.StatementExamples;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;

import com.google.inject.Singleton;

/** What the words of the language say, and whole statements that begin with them. */
@Singleton
public class WordDocumentation {

	private final Properties words = read("words.properties");
	private final Properties templates = read("templates.properties");

	/** One line about a word as it is used at a place of the grammar; empty if nothing is known, as for brackets. */
	public Optional<String> line(Keyword word) {
		AbstractRule rule = GrammarUtil.containingRule(word);
		return Optional.ofNullable(words.getProperty(rule.getName() + "." + word.getValue(), words.getProperty(word.getValue())));
	}

	/** Some words in Markdown about a word: what it says, and if it starts a statement how that is written. */
	public Optional<String> markdown(Keyword word) {
		Optional<String> example = statement(word).flatMap(StatementExamples::of);
		Optional<String> line = line(word);
		return line.isEmpty() ? example.map(text -> text + ".") : line.map(text -> text + example.map(more -> "\n\n" + more + ".").orElse(""));
	}

	/** A whole statement that starts with a word, as a snippet of the Language Server Protocol in which `${id}` stands for a new id. */
	public Optional<String> template(Keyword word) {
		return statement(word).map(templates::getProperty)
				.map(text -> word.getValue().equals("theme") || word.getValue().equals("statement") ? text.replaceFirst("^[a-z]+", word.getValue()) : text)
				.filter(text -> text.startsWith(word.getValue() + " "));
	}

	/** The name of the rule whose statements start with a word. */
	private static Optional<String> statement(Keyword word) {
		AbstractRule rule = GrammarUtil.containingRule(word);
		if ("KloeKind".equals(rule.getName())) {
			return Optional.of("Kloe");
		}
		return starts(rule.getAlternatives(), word) ? Optional.of(rule.getName()) : Optional.empty();
	}

	private static boolean starts(AbstractElement element, Keyword word) {
		return switch (element) {
			case Group group -> {
				for (AbstractElement each : group.getElements()) {
					if (starts(each, word)) {
						yield true;
					}
					if (!GrammarUtil.isOptionalCardinality(each)) {
						yield false;
					}
				}
				yield false;
			}
			case Alternatives alternatives -> alternatives.getElements().stream().anyMatch(each -> starts(each, word));
			case Assignment assignment -> starts(assignment.getTerminal(), word);
			default -> element == word;
		};
	}

	private static Properties read(String name) {
		Properties properties = new Properties();
		try (InputStream in = WordDocumentation.class.getResourceAsStream(name)) {
			properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
		return properties;
	}
}
