package org.criticalfriend.dsl.tests.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.criticalfriend.dsl.loading.Problem;
import org.criticalfriend.dsl.tests.Language;
import org.junit.jupiter.api.Test;

class SyntaxMessagesTest {

	@Test
	void aMisspeltWordIsCorrected() {
		Problem problem = first("rol Chair \"Chair\"");
		assertEquals("2:1: `rol` is not known here; did you mean `role`?", told(problem));
		assertEquals("Use `role`", problem.fixes().get(0).label());
		assertEquals(List.of(), Language.problems(problem.fixes().get(0).applyTo("methodology Home \"Home care\"\nrol Chair \"Chair\"")));
	}

	@Test
	void aMisspeltWordInTheMiddleOfAPhraseIsCorrected() {
		assertTold("2:32: `workin` is not known here; did you mean `working`?", "stage Visit \"Visit\" at least 5 workin days before Visit");
	}

	@Test
	void aMissingIdIsExplainedByAnExample() {
		assertTold("2:27: `\"Is there a plan?\"` is not expected here. `ask` and `statement` need an id and a text, for example "
				+ "`ask KLOE-1.4 \"Is there a plan?\"`.", "kloe KLOE-1 \"Plans\" { ask \"Is there a plan?\" }");
	}

	@Test
	void aMissingTitleIsExplainedByAnExample() {
		assertTold("2:12: `{` is not expected here. `role` needs an id and a title, for example "
				+ "`role TeamLeader \"Team leader\" in Team works 5 days`.", "role Chair { }");
	}

	@Test
	void aWordOfTheLanguageAsAnIdIsExplained() {
		Problem problem = first("stage role \"Role\"");
		assertEquals("2:7: `role` is a word of the language and cannot be an id; write `^role` or choose another id.", told(problem));
		assertEquals("^role", problem.fixes().get(0).replacement());
	}

	@Test
	void wordsInTheWrongOrderAreTold() {
		assertTold("2:50: `delivers` cannot stand here. In this statement the words come in this order: "
				+ "`task`, `as`, `by`, `delivers`, `due`, `with`, `and`, `without`.", "stage Visit \"Visit\" { task T-1 \"Go\" due on day 3 delivers Plans }");
	}

	@Test
	void aTextWithoutClosingQuotationMarkIsReportedAtItsStartAndNowhereElse() {
		List<Problem> problems = Language.problems("methodology Home \"Home care\"\nrole Chair \"Chair of the board\nrole Other \"Other\"");
		assertEquals(List.of("2:12: This text has no closing quotation mark; add it on the same line, or write a longer text between two lines of \"\"\"."),
				problems.stream().map(SyntaxMessagesTest::told).toList());
	}

	@Test
	void aTextBlockThatNeverEndsIsReportedAtItsStart() {
		assertTold("3:3: This text block never ends; close it with three quotation marks.", "role Chair \"Chair\" {\n  \"\"\"\n  Who chairs.\n}");
	}

	@Test
	void aCommentThatNeverEndsIsReportedAtItsStart() {
		assertTold("2:1: This comment never ends; close it with `*/`.", "/* to be continued\nrole Chair \"Chair\"");
	}

	@Test
	void aMissingBraceIsReportedWithTheBlockItBelongsTo() {
		assertTold("3:1: `kloe` cannot stand here in the block of `kloe KLOE-1` in line 2; is a `}` missing before it?",
				"kloe KLOE-1 \"Plans\" { ask KLOE-1.1 \"Why?\"\nkloe KLOE-2 \"People\"");
	}

	@Test
	void aMissingBraceAtTheEndIsReportedWithTheBlockItBelongsTo() {
		assertTold("2:36: The file ends, but the block of `kloe KLOE-1` in line 2 is not closed; add `}`.", "kloe KLOE-1 \"Plans\" { ask KLOE-1.1 \"Why?\"");
	}

	@Test
	void aBraceTooManyCanBeRemoved() {
		Problem problem = first("role Chair \"Chair\" }");
		assertEquals("2:20: This `}` closes nothing; remove it.", told(problem));
		assertEquals("", problem.fixes().get(0).replacement());
	}

	@Test
	void aNumberThatIsTooLargeIsReported() {
		assertTold("2:28: The number 99999999999 is too large; use at most 6 digits.", "stage Visit \"Visit\" on day 99999999999");
	}

	@Test
	void aWordInsteadOfANumberIsExplainedByAnExample() {
		assertTold("2:28: `soon` is not expected here. A day is written as `on day 20` or `on days 40 to 42`.", "stage Visit \"Visit\" on day soon");
	}

	@Test
	void halfAPhraseIsCompleted() {
		assertTold("2:29: `one` is only the beginning of `one of`; write all of it.", "form F \"F\" { row R-1 \"Why?\" one off Scale }");
	}

	@Test
	void aFileThatIsSomethingElseIsToldHowAFileStarts() {
		assertEquals("1:1: `Dear` is not expected here. A file starts with an id and a title, for example `methodology HomeCare \"Home care peer review\"`, "
				+ "or with the file it is a part of, for example `part of \"home-care.methodology\"`.", told(Language.problems("Dear all,\nplease").get(0)));
	}

	@Test
	void aFileThatEndsAfterItsFirstWordsIsToldWhatIsMissing() {
		assertEquals("1:13: The file ends too early. `methodology` needs an id and a title, for example `methodology HomeCare \"Home care peer review\"`.",
				told(Language.problems("methodology Home").get(0)));
	}

	@Test
	void whatIsPossibleIsNamedWhereNoStatementIsIncomplete() {
		assertTold("2:47: `}` is not expected here. Possible here: `,` or `ask`.", "form F \"F\" { row R-1 \"Why?\" one of S { when 1 } }\nscale S \"S\" { 1 \"Low\" 2 \"High\" }");
	}

	private static void assertTold(String expected, String lines) {
		assertEquals(expected, told(first(lines)));
	}

	private static Problem first(String lines) {
		return Language.problems("methodology Home \"Home care\"\n" + lines).stream().filter(Problem::error).findFirst().orElseThrow();
	}

	private static String told(Problem problem) {
		return problem.line() + ":" + problem.column() + ": " + problem.message();
	}
}
