package org.criticalfriend.dsl.tests.robustness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.criticalfriend.dsl.loading.Problem;
import org.criticalfriend.dsl.tests.Language;
import org.criticalfriend.dsl.tests.Models;
import org.criticalfriend.methodology.Document;
import org.criticalfriend.methodology.Element;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.parser.IParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Damages every token of every model in three ways. To be quick, each definition is damaged on its own, below the first line of
 * a methodology, and the checks run on every hundredth damaged text only; whole files are cut off at every hundredth token.
 */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class DamagedTextTest {

	private static final String HEAD = "methodology Damaged \"Damaged\"\n";
	private static final int CHECKED = 100;
	private static final int CUT = 100;

	private final IParser parser = Language.get(IParser.class);
	private int damaged;

	static List<Path> files() {
		return Models.files();
	}

	@ParameterizedTest
	@MethodSource("files")
	void everyTokenOfEachDefinitionCanBeTheLastOrMissingOrDoubledAndEveryHundredthTextIsChecked(Path file) {
		String text = Models.text(file);
		Document document = Language.document(text);
		int firstElement = text.length();
		for (Element element : document.getElements()) {
			ICompositeNode node = NodeModelUtils.findActualNodeFor(element);
			firstElement = Math.min(firstElement, node.getOffset());
			damage(HEAD, text.substring(node.getOffset(), node.getEndOffset()), tokens(node, node.getOffset()));
		}
		String header = text.substring(0, firstElement);
		damage("", header, tokens(NodeModelUtils.getNode(document).getRootNode(), 0).stream().filter(token -> token.end <= header.length()).toList());
		assertTrue(damaged > 0, "something was damaged");
	}

	@ParameterizedTest
	@MethodSource("files")
	void aFileCutOffAtEveryHundredthTokenIsReadAndChecked(Path file) {
		String text = Models.text(file);
		List<Token> tokens = tokens(Language.parse(text).getParseResult().getRootNode(), 0);
		for (int i = 0; i < tokens.size(); i += CUT) {
			assertToldWell(Language.problems(text.substring(0, tokens.get(i).start)), text.substring(0, tokens.get(i).start));
		}
	}

	@Test
	void textsThatAreNoMethodologiesAtAllAreReported() {
		for (String text : List.of("", " ", "\u0000", "{", "}", "\"", "\"\"\"", "/*", "//", "^", "1", "1:2", "§$%&", "methodology", "methodology ^", "part of",
				"part of \"\"", "library", "include", "methodology A \"a\" include \"\"", "methodology A \"a\" extends \"\"", "\uFEFFmethodology A \"a\"")) {
			assertToldWell(Language.problems(text), text);
		}
	}

	@Test
	void longRowsOfTheSameWordEndSoon() {
		for (String word : List.of("{ ", "} ", "role ", "role A \"a\" { ", "\" ", "ask ", "; ", "when ", "^ ", "\u20ac ")) {
			assertToldWell(Language.problems(HEAD + word.repeat(1000)), word);
		}
	}

	private void damage(String head, String text, List<Token> tokens) {
		for (Token token : tokens) {
			assertReadable(head + text.substring(0, token.start));
			assertReadable(head + text.substring(0, token.start) + text.substring(token.end));
			assertReadable(head + text.substring(0, token.end) + " " + text.substring(token.start));
		}
	}

	private void assertReadable(String text) {
		if (damaged++ % CHECKED == 0) {
			assertToldWell(Language.problems(text), text);
		} else {
			assertEquals(text.length(), parser.parse(new StringReader(text)).getRootNode().getTotalLength());
		}
	}

	/** Every problem has a place within the text and a message for people. */
	private static void assertToldWell(List<Problem> problems, String text) {
		long lines = text.lines().count() + 1;
		for (Problem problem : problems) {
			assertTrue(problem.line() >= 1 && problem.line() <= lines && problem.column() >= 1, () -> problem + " in: " + text);
			assertFalse(problem.message().isBlank());
			assertFalse(problem.message().matches("(?s).*(Exception|RULE_|null|org\\.eclipse|mismatched|viable|extraneous).*"), problem.message());
		}
	}

	private static List<Token> tokens(ICompositeNode node, int from) {
		List<Token> tokens = new ArrayList<>();
		for (ILeafNode leaf : node.getLeafNodes()) {
			if (!leaf.isHidden()) {
				tokens.add(new Token(leaf.getOffset() - from, leaf.getEndOffset() - from));
			}
		}
		return tokens;
	}

	private record Token(int start, int end) {
	}
}
