package org.criticalfriend.aql.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.criticalfriend.aql.syntax.Expression;
import org.criticalfriend.aql.syntax.ExpressionParser;
import org.criticalfriend.aql.syntax.ParsedExpression;
import org.criticalfriend.aql.syntax.ParsedType;
import org.criticalfriend.aql.syntax.SyntaxProblem;
import org.criticalfriend.aql.syntax.TypeReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Positions in the tree and in problems are UTF-16 units of the whole text. */
class SyntaxTreeTest {
	private final ExpressionParser parser = new ExpressionParser();

	@Test
	void partsKnowWhereTheyStand() {
		String text = "'😀' + self.name.substring(1, n)";
		Expression.Binary sum = assertInstanceOf(Expression.Binary.class, parser.parse(text).ast());
		assertEquals("'😀'", part(text, sum.left()));
		assertEquals(text.indexOf('+'), sum.operatorStart());
		Expression.Call call = assertInstanceOf(Expression.Call.class, sum.right());
		assertEquals("self.name.substring(1, n)", part(text, call));
		assertEquals(text.indexOf("substring"), call.nameStart());
		assertEquals("n", part(text, call.arguments().get(1)));
		assertEquals(text, part(text, sum));
	}

	@Test
	void aPartOfATextIsReadInPlace() {
		String text = "[for (x | self.halls)]";
		ParsedExpression parsed = parser.parse(text, text.indexOf("self"), text.indexOf(")"));
		assertEquals(List.of(), parsed.problems());
		assertEquals("self.halls", part(text, parsed.ast()));
		SyntaxProblem problem = parser.parse("[x. /]", 1, 4).problems().get(0);
		assertEquals(4, problem.offset());
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"self.themes->select(t | t.); 26; false; unexpected `)`; expected the name of a feature or service",
			"1 +; 3; false; the expression ends too early; expected an expression",
			"(1; 2; true; missing `)`",
			"1); 1; false; unexpected `)` after the expression",
			"if a then b; 11; false; the expression ends too early; expected `else` or an operator",
			"self.name 'a'; 10; false; unexpected `'a'` after the expression",
			"Sequence{1 2}; 11; true; unexpected `2`; expected `}`",
			"'abc; 0; false; this text has no closing '",
			"99999999999; 0; false; `99999999999` is too large for an Integer",
			"a.b:c(); 2; false; unexpected `b:`; only `super:` can stand before the name of a call"})
	void problemsSayWhereAndWhat(String line) {
		String[] columns = line.split("; ", 4);
		List<SyntaxProblem> problems = parser.parse(columns[0]).problems();
		assertEquals(1, problems.size(), problems::toString);
		assertEquals(Integer.parseInt(columns[1].strip()), problems.get(0).offset());
		assertEquals(Boolean.parseBoolean(columns[2].strip()), problems.get(0).repaired());
		assertTrue(problems.get(0).message().startsWith(columns[3].strip()), problems::toString);
	}

	@Test
	void typesAreRead() {
		assertEquals("Sequence(a::B)", type("Sequence( a::B )"));
		assertEquals("OrderedSet(String)", type("OrderedSet(String)"));
		assertEquals("{a::B | c::D}", type("{a::B|c::D}"));
		assertEquals("a::class", type("a::_class"));
		assertInstanceOf(TypeReference.Unreadable.class, parser.parseType("?").type());
		ParsedType unfinished = parser.parseType("String x");
		assertEquals("String", unfinished.type().toString());
		assertEquals("unexpected `x` after the type", unfinished.problems().get(0).message());
	}

	private String type(String text) {
		ParsedType parsed = parser.parseType(text);
		assertEquals(List.of(), parsed.problems());
		return parsed.type().toString();
	}

	private static String part(String text, Expression expression) {
		return text.substring(expression.start(), expression.end());
	}
}
