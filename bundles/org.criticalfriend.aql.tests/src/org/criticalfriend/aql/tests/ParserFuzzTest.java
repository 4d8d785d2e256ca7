package org.criticalfriend.aql.tests;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.criticalfriend.aql.Aql;
import org.criticalfriend.aql.Query;
import org.criticalfriend.aql.syntax.ExpressionParser;
import org.criticalfriend.aql.syntax.SyntaxProblem;
import org.criticalfriend.aql.types.Type;
import org.criticalfriend.aql.validation.ExpressionValidator;
import org.criticalfriend.aql.validation.TypeEnvironment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No text makes the parser, the validator or the evaluation throw or hang. */
class ParserFuzzTest {
	private static final Duration LIMIT = Duration.ofSeconds(60);
	private static final List<String> EXPRESSIONS = List.of(
			"self.halls->select(h | h.seats > 3 and not h.tasks->isEmpty()).name->sep(', ')->toString()",
			"let x : Integer = 1, y = Sequence{1, 2.5, 'it\\'s'} in if x = 1 then y->size() else -x.abs() endif",
			"self.oclIsKindOf({visits::Hall | visits::Visit}) implies visits::State::done.literal <> null or OrderedSet{}->isEmpty()",
			"self.super:label(Sequence(visits::Hall), OrderedSet(String)) + self.eContainer(visits::Visit)._name.substring(1, 2)",
			"self.halls->collect(h : visits::Hall | h.tasks->any(t | t.points * 2 - 1 >= 7 / 2)).state = visits::State::open xor true");
	private static final List<String> TOKENS = List.of("self", ".", "->", "name", "(", ")", "{", "}", "|", ",", ":", "::", "=", "<>", "+", "-", "*",
			"/", "not", "and", "or", "implies", "if", "then", "else", "endif", "let", "in", "'a'", "'", "1", "2.5", "null", "Sequence", "OrderedSet",
			"String", "visits", "Hall", "\\", "\n", "#", "é", "\uD83D");

	private final VisitModel model = new VisitModel();
	private final Aql aql = model.aql();
	private final ExpressionValidator validator = new ExpressionValidator(aql.metamodels(), aql.services());
	private final TypeEnvironment environment = TypeEnvironment.empty().with("self", Type.of(model.visit.eClass()));

	@Test
	void everyTruncationIsRead() {
		assertTimeoutPreemptively(LIMIT, () -> {
			for (String expression : EXPRESSIONS) {
				for (int end = 0; end <= expression.length(); end++) {
					check(expression.substring(0, end));
				}
			}
		});
	}

	@Test
	void everyDeletedOrDoubledCharacterIsRead() {
		assertTimeoutPreemptively(LIMIT, () -> {
			for (String expression : EXPRESSIONS) {
				for (int i = 0; i < expression.length(); i++) {
					check(expression.substring(0, i) + expression.substring(i + 1));
					check(expression.substring(0, i) + expression.charAt(i) + expression.substring(i));
				}
			}
		});
	}

	@Test
	void everyDeletedWordIsRead() {
		assertTimeoutPreemptively(LIMIT, () -> {
			for (String expression : EXPRESSIONS) {
				String[] words = expression.split("\\b");
				for (int deleted = 0; deleted < words.length; deleted++) {
					List<String> kept = new ArrayList<>(List.of(words));
					kept.remove(deleted);
					check(String.join("", kept));
				}
			}
		});
	}

	@Test
	void randomTokensAreRead() {
		assertTimeoutPreemptively(LIMIT, () -> {
			Random random = new Random(42);
			for (int i = 0; i < 5000; i++) {
				StringBuilder text = new StringBuilder();
				for (int length = random.nextInt(25); length >= 0; length--) {
					text.append(TOKENS.get(random.nextInt(TOKENS.size()))).append(random.nextBoolean() ? " " : "");
				}
				check(text.toString());
			}
		});
	}

	@Test
	void randomCharactersAreRead() {
		assertTimeoutPreemptively(LIMIT, () -> {
			Random random = new Random(7);
			for (int i = 0; i < 3000; i++) {
				StringBuilder text = new StringBuilder();
				for (int length = random.nextInt(40); length > 0; length--) {
					text.append((char) (random.nextInt(4) == 0 ? random.nextInt(0x10000) : 32 + random.nextInt(96)));
				}
				check(text.toString());
			}
		});
	}

	@ParameterizedTest
	@ValueSource(strings = {"(", "not ", "-", "Sequence{", "self->select(x | ", "let x = ", "let x = 1 in ", "if true then ", "if ", "self.a(", "{",
			"Sequence(", "1 + ", "a and ", "self.", "'", ")", "}", "x | "})
	void whatIsRepeatedWithoutEndIsRead(String part) {
		assertTimeoutPreemptively(LIMIT, () -> check(part.repeat(20_000)));
	}

	@ParameterizedTest
	@ValueSource(strings = {"1 + ", "'a' + ", "true and ", "1 - ", "2 * "})
	void aLongChainGivesItsValueOrAClearProblem(String part) {
		for (int length : new int[] {100, 1000, 50_000}) {
			String last = part.startsWith("true") ? "true" : "1";
			Query query = assertTimeoutPreemptively(LIMIT, () -> check(part.repeat(length) + last));
			if (length == 1000) {
				assertTrue(query.syntaxProblems().isEmpty(), "a chain of 1000 must be possible");
			}
		}
	}

	private Query check(String text) {
		Query query = aql.compile(text, "self");
		assertNotNull(query.evaluate(model.index(), model.visit));
		assertNotNull(validator.validate(query.parsed().ast(), environment));
		for (SyntaxProblem problem : query.syntaxProblems()) {
			assertTrue(problem.offset() >= 0 && problem.offset() <= problem.endOffset() && problem.endOffset() <= text.length(),
					() -> problem + " is outside " + text);
		}
		new ExpressionParser().parseType(text);
		return query;
	}
}
