package org.criticalfriend.dsl.tests.formatting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

import org.criticalfriend.dsl.formatting.Formatting;
import org.criticalfriend.dsl.formatting.SyntaxErrorsException;
import org.criticalfriend.dsl.tests.Language;
import org.criticalfriend.dsl.tests.ModelDump;
import org.criticalfriend.dsl.tests.Models;
import org.criticalfriend.dsl.tests.RandomText;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.resource.XtextResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FormattingTest {

	private final Formatting formatting = Language.get(Formatting.class);

	static List<Path> files() {
		return Models.files();
	}

	static LongStream seeds() {
		return LongStream.range(1000, 1250);
	}

	@ParameterizedTest
	@MethodSource("files")
	void formattingAModelTwiceIsFormattingItOnceAndChangesNothingElse(Path file) throws SyntaxErrorsException {
		assertOnlyLaidOut(Models.text(file));
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void formattingARandomTextTwiceIsFormattingItOnceAndChangesNothingElse(long seed) throws SyntaxErrorsException {
		assertOnlyLaidOut(RandomText.untidy(seed));
	}

	@Test
	void membersStandOnLinesOfTheirOwnAndDefinitionsApart() throws SyntaxErrorsException {
		assertEquals("""
				methodology Home "Home care" version "1.0"
					host "council"
					clock {
						day 0 is Enquiry
						on-site is Visit
					}

					include "home/roles.methodology"
					include "home/forms.methodology"

				scale Progress "Progress" {
					1 "Early"
					2 "Good"
				}

				form Record "Record" by Peer1, Peer2 {
					"How to fill it in."
					field F-1 "Name" line
					rows "Question"
					column Answer "Answer" text
					row R-1 "Is it good?" one of Progress {
						about A "Adults", B "Children"
						when 1, 2 ask R-2 "Why?" text
					}
				}

				programme Days "Days" streams Peer1 {
					day 1 {
						09:00-10:00 all: Talk 2 "Chair"; "Tea"
					}
				}
				""", formatting.format("""
				methodology Home   "Home care"  version "1.0"   host "council" clock{day 0 is Enquiry on-site is Visit}
				include "home/roles.methodology" include "home/forms.methodology"
				scale Progress "Progress"{1 "Early" 2 "Good"}


				form Record "Record" by Peer1 ,Peer2 { "How to fill it in." field F-1 "Name" line rows "Question" column Answer "Answer" text
				row R-1 "Is it good?" one of Progress { about A "Adults" , B "Children" when 1 ,2 ask R-2 "Why?" text } }
				programme Days "Days" streams Peer1 { day 1 { 09:00 - 10:00 all :Talk 2 "Chair" ;"Tea" } }"""));
	}

	@Test
	void textBlocksAreIndentedToTheirPlaceAndKeepTheirText() throws SyntaxErrorsException {
		String untidy = "methodology Home \"Home\" policy P \"P\" { \"\"\"\nOne \"two\"\n\n  - three\n\"\"\" } kloe K \"K\" { ask K-1 \"\"\"\n   long\n   \"\"\" }";
		assertEquals("""
				methodology Home "Home"

				policy P "P" {
					\"""
					One "two"

					  - three
					\"""
				}

				kloe K "K" {
					ask K-1 \"""
						long
						\"""
				}
				""", formatting.format(untidy));
	}

	@Test
	void commentsStayWhereTheyAre() throws SyntaxErrorsException {
		String tidy = """
				// Home care

				/* reviewed
				   every year */
				methodology Home "Home" // the first
					// whose house
					host "council"

				// people
				party A "A" // one
				/* two */ party B "B" { // three
					"text" // four

					// five
				}
				// the end
				""";
		assertEquals(tidy, formatting.format(tidy));
		assertEquals(tidy, formatting.format(tidy.replace("\t", "  ").replace("\n\n", "\n\n\n\n")));
	}

	@Test
	void oneBlankLineBetweenMembersStays() throws SyntaxErrorsException {
		assertEquals("methodology Home \"Home\"\n\nkloe K \"K\" {\n\task K-1 \"a\"\n\n\task K-2 \"b\"\n\task K-3 \"c\"\n}\n",
				formatting.format("methodology Home \"Home\"\nkloe K \"K\" {\n\n\task K-1 \"a\"\n\n\n\task K-2 \"b\"\n\task K-3 \"c\"\n\n}"));
	}

	@Test
	void lineBreaksBeforeWordsOfAStatementStay() throws SyntaxErrorsException {
		assertEquals("methodology Home \"Home\"\n\nrole A \"A\" in B\n\tworks 5 days,\n\t7 days with O\n\tcovers S {\n\t\"text\"\n}\n",
				formatting.format("methodology Home \"Home\"\nrole A \"A\" in B\nworks 5 days,\n 7 days with O\ncovers S\n{ \"text\" }"));
	}

	@Test
	void lineEndsOfAnotherSystemStay() throws SyntaxErrorsException {
		assertEquals("methodology Home \"Home\"\r\n\r\npolicy P \"P\" {\r\n\t\"\"\"\r\n\tone\r\n\ttwo\r\n\t\"\"\"\r\n}\r\n",
				formatting.format("methodology Home \"Home\"\r\npolicy P \"P\" { \"\"\"\r\none\r\ntwo\r\n\"\"\" }"));
	}

	@Test
	void aTextWithMistakesIsRefusedWithTheLineOfTheFirst() {
		SyntaxErrorsException refusal = assertThrows(SyntaxErrorsException.class, () -> formatting.format("methodology Home \"Home\"\nrol A \"A\""));
		assertEquals("`rol` is not known here; did you mean `role`?", refusal.getMessage());
		assertEquals(2, refusal.line());
	}

	@Test
	void itTellsWhetherATextIsFormatted() throws SyntaxErrorsException {
		assertTrue(formatting.isFormatted("methodology Home \"Home\"\n"));
		assertFalse(formatting.isFormatted("methodology Home  \"Home\"\n"));
	}

	private void assertOnlyLaidOut(String text) throws SyntaxErrorsException {
		String once = formatting.format(text);
		assertEquals(once, formatting.format(once));
		assertEquals(ModelDump.of(Language.document(text)), ModelDump.of(Language.document(once)));
		assertEquals(comments(text), comments(once));
	}

	private static List<String> comments(String text) {
		XtextResource resource = Language.parse(text);
		List<String> comments = new ArrayList<>();
		for (ILeafNode leaf : resource.getParseResult().getRootNode().getLeafNodes()) {
			if (leaf.isHidden() && !leaf.getText().isBlank()) {
				comments.add(leaf.getText().strip());
			}
		}
		return comments;
	}
}
