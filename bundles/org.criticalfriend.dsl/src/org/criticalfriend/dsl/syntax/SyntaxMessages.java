package org.criticalfriend.dsl.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.antlr.runtime.CommonToken;
import org.antlr.runtime.RecognitionException;
import org.antlr.runtime.Token;
import org.antlr.runtime.TokenStream;
import org.criticalfriend.dsl.linking.NearestName;
import org.criticalfriend.dsl.services.MethodologyLanguageGrammarAccess;
import org.criticalfriend.dsl.validation.QuickFix;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.diagnostics.Diagnostic;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.parser.antlr.SyntaxErrorMessageProvider;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** Says in plain words what is wrong where a text does not follow the grammar, and what to write instead. */
@Singleton
public class SyntaxMessages extends SyntaxErrorMessageProvider {

	private static final int MOST_EXPECTED = 5;

	private final MethodologyLanguageGrammarAccess grammar;
	private final Set<String> keywords;
	private final ExpectedWords definitions;

	@Inject
	public SyntaxMessages(MethodologyLanguageGrammarAccess grammar) {
		this.grammar = grammar;
		this.keywords = Set.copyOf(GrammarUtil.getAllKeywords(grammar.getGrammar()));
		this.definitions = ExpectedWords.atStartOf(grammar.getElementRule());
	}

	@Override
	public SyntaxErrorMessage getSyntaxErrorMessage(IParserErrorContext context) {
		RecognitionException problem = context.getRecognitionException();
		if (problem == null || problem.token == null) {
			return super.getSyntaxErrorMessage(context);
		}
		if (followsBrokenText(problem)) {
			return null;
		}
		Optional<ILeafNode> last = LastWord.in(context.getCurrentNode());
		ExpectedWords expected = last.map(ExpectedWords::after).orElseGet(() -> ExpectedWords.atStartOf(grammar.getDocumentRule()));
		return problem.token.getType() == Token.EOF ? atEnd(last, expected) : at(problem.token, last, expected);
	}

	/** A parser stumbles over the word after a text that never ends; the lexer has said already what is wrong. */
	private static boolean followsBrokenText(RecognitionException problem) {
		if (problem.input instanceof TokenStream tokens) {
			int index = problem.token.getTokenIndex() < 0 ? tokens.size() : problem.token.getTokenIndex();
			for (int i = Math.min(index, tokens.size()) - 1; i >= 0; i--) {
				Token before = tokens.get(i);
				if (before.getType() == Token.INVALID_TOKEN_TYPE) {
					return true;
				}
				if (before.getChannel() == Token.DEFAULT_CHANNEL) {
					return false;
				}
			}
		}
		return false;
	}

	private SyntaxErrorMessage atEnd(Optional<ILeafNode> last, ExpectedWords expected) {
		String message = last.flatMap(OpenBlock::around)
				.map(block -> "The file ends, but the block of " + block.name() + " in line " + block.line() + " is not closed; add `}`.")
				.orElseGet(() -> "The file ends too early. " + hint(last, expected) + ".");
		return message(message);
	}

	private SyntaxErrorMessage at(Token token, Optional<ILeafNode> last, ExpectedWords expected) {
		String word = token.getText();
		boolean keyword = keywords.contains(word);
		if (keyword && expected.others().contains("an id") && Character.isLetter(word.charAt(0))) {
			return message("`" + word + "` is a word of the language and cannot be an id; write `^" + word + "` or choose another id.",
					replace(token, "^" + word));
		}
		if (keyword && expected.keywords().contains("}") && !word.equals("}")) {
			Optional<OpenBlock> block = last.flatMap(OpenBlock::around);
			if (block.isPresent() && definitions.keywords().contains(word)) {
				return message("`" + word + "` cannot stand here in the block of " + block.get().name() + " in line " + block.get().line()
						+ "; is a `}` missing before it?");
			}
		}
		if (word.equals("}") && last.flatMap(OpenBlock::around).isEmpty()) {
			return message("This `}` closes nothing; remove it.", replace(token, ""));
		}
		Optional<String> meant = keyword ? Optional.empty() : nearestKeyword(word, expected);
		if (meant.isPresent()) {
			return message("`" + word + "` is not known here; did you mean `" + meant.get() + "`?", replace(token, meant.get()));
		}
		List<String> order = keyword ? last.map(leaf -> StatementWords.around(leaf, word)).orElse(List.of()) : List.of();
		if (!order.isEmpty()) {
			return message("`" + word + "` cannot stand here. In this statement the words come in this order: `" + String.join("`, `", order) + "`.");
		}
		return message("`" + shortened(word) + "` is not expected here. " + hint(last, expected) + ".");
	}

	private static Optional<String> nearestKeyword(String word, ExpectedWords expected) {
		return word.length() < 3 ? Optional.empty()
				: NearestName.to(word, expected.keywords().stream().filter(each -> Character.isLetter(each.charAt(0))).toList());
	}

	/** What the statement at the place needs, or else what may be written there. */
	private static String hint(Optional<ILeafNode> last, ExpectedWords expected) {
		if (last.isEmpty()) {
			return StatementExamples.of("Document").orElseThrow();
		}
		boolean incomplete = !expected.end() && !expected.others().isEmpty() && !expected.keywords().contains("}");
		if (incomplete) {
			for (ICompositeNode node = last.get().getParent(); node != null; node = node.getParent()) {
				Optional<String> example = ruleOf(node).map(AbstractRule::getName).flatMap(StatementExamples::of);
				if (example.isPresent()) {
					return example.get();
				}
			}
		}
		List<String> all = new ArrayList<>(expected.others());
		expected.keywords().forEach(word -> all.add("`" + word + "`"));
		return "Possible here: " + enumeration(all);
	}

	private static String enumeration(List<String> all) {
		if (all.isEmpty()) {
			return "the end of the file";
		}
		boolean cut = all.size() > MOST_EXPECTED;
		List<String> named = cut ? all.subList(0, MOST_EXPECTED) : all;
		int lastIndex = named.size() - 1;
		return cut ? String.join(", ", named) + " and more"
				: lastIndex == 0 ? named.get(0) : String.join(", ", named.subList(0, lastIndex)) + " or " + named.get(lastIndex);
	}

	private static Optional<AbstractRule> ruleOf(ICompositeNode node) {
		return node.getGrammarElement() instanceof RuleCall call ? Optional.of(call.getRule())
				: node.getGrammarElement() instanceof AbstractRule rule ? Optional.of(rule) : Optional.empty();
	}

	private static String shortened(String word) {
		return word.length() <= 40 ? word.replace('\n', ' ') : word.substring(0, 37).replace('\n', ' ') + "...";
	}

	private static QuickFix replace(Token token, String replacement) {
		CommonToken place = (CommonToken) token;
		String label = replacement.isEmpty() ? "Remove `" + token.getText() + "`" : "Use `" + replacement + "`";
		return new QuickFix(label, place.getStartIndex(), place.getStopIndex() + 1 - place.getStartIndex(), replacement);
	}

	private static SyntaxErrorMessage message(String text, QuickFix... fixes) {
		return new SyntaxErrorMessage(text, Diagnostic.SYNTAX_DIAGNOSTIC, QuickFix.toData(fixes));
	}
}
