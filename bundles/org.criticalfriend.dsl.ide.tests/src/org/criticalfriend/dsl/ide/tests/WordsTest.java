package org.criticalfriend.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.criticalfriend.dsl.ide.MethodologyLanguageIdeSetup;
import org.criticalfriend.dsl.ide.words.WordDocumentation;
import org.criticalfriend.dsl.services.MethodologyLanguageGrammarAccess;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.EnumRule;
import org.junit.jupiter.api.Test;

/** Every word of the language is explained. */
class WordsTest {

	private final WordDocumentation words = new WordDocumentation();

	@Test
	void everyWordHasOneLine() {
		MethodologyLanguageGrammarAccess grammar = new MethodologyLanguageIdeSetup().createInjectorAndDoEMFRegistration().getInstance(MethodologyLanguageGrammarAccess.class);
		List<Keyword> all = EcoreUtil2.getAllContentsOfType(grammar.getGrammar(), Keyword.class).stream()
				.filter(word -> GrammarUtil.containingRule(word) instanceof ParserRule || GrammarUtil.containingRule(word) instanceof EnumRule)
				.filter(word -> Character.isLetter(word.getValue().charAt(0))).toList();
		assertTrue(all.size() > 200, () -> all.size() + " words");
		assertEquals(List.of(), all.stream().filter(word -> words.line(word).isEmpty())
				.map(word -> GrammarUtil.containingRule(word).getName() + "." + word.getValue()).toList());
		assertEquals(List.of(), all.stream().map(word -> words.line(word).orElse(".")).filter(line -> line.contains("\n") || !line.endsWith(".")).toList());
	}
}
