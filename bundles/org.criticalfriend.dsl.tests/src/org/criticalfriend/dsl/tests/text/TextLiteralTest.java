package org.criticalfriend.dsl.tests.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;

import org.criticalfriend.dsl.text.TextLiteral;
import org.junit.jupiter.api.Test;

class TextLiteralTest {

	private static final String[] PIECES = { "a", "word", " ", "  ", "\t", "\n", "\n\n", "\"", "\"\"", "- item", "| cell |", "é", "\u00a0", "\u2003", "\\", "}",
			"//", "/*", "\ud83d\ude00", "^", "{review.host.name}" };

	@Test
	void anyTextIsReadAsItWasWritten() {
		Random random = new Random(1);
		for (int i = 0; i < 20_000; i++) {
			String text = randomText(random);
			String indentation = "\t".repeat(random.nextInt(4));
			assertEquals(text, TextLiteral.read(TextLiteral.write(text, indentation)), () -> "written with " + indentation.length() + " tabs: [" + text + "]");
			assertEquals(text, TextLiteral.read(TextLiteral.writeBlock(text, indentation)), () -> "block with " + indentation.length() + " tabs: [" + text + "]");
		}
	}

	@Test
	void aTextOfOneLineStandsBetweenQuotationMarks() {
		assertEquals("\"Is there a plan?\"", TextLiteral.write("Is there a plan?", "\t"));
	}

	@Test
	void aTextWithQuotationMarksIsABlock() {
		assertEquals("\"\"\"\n\tWhat does \"safe\" mean?\n\t\"\"\"", TextLiteral.write("What does \"safe\" mean?", "\t"));
	}

	@Test
	void theCommonIndentationIsNotPartOfTheText() {
		assertEquals("Points:\n\n- one\n  - two", TextLiteral.read("\"\"\"\n\t\tPoints:\n\n\t\t- one\n\t\t  - two\n\t\t\"\"\""));
	}

	@Test
	void aBlockMayStartAndEndOnTheLinesOfItsMarks() {
		assertEquals("one\ntwo", TextLiteral.read("\"\"\"one\n\t\ttwo\"\"\""));
	}

	@Test
	void lineEndsOfOtherSystemsAreTheSame() {
		assertEquals("one\ntwo\nthree", TextLiteral.read("\"\"\"\r\n\tone\r\n\ttwo\r\tthree\r\n\t\"\"\""));
	}

	@Test
	void threeQuotationMarksInARowCannotBeWritten() {
		assertEquals("A text cannot hold three quotation marks in a row; use single ones.",
				assertThrows(IllegalArgumentException.class, () -> TextLiteral.write("a \"\"\" b", "")).getMessage());
	}

	@Test
	void carriageReturnsCannotBeWritten() {
		assertEquals("A text cannot hold carriage returns; end its lines with line feeds.",
				assertThrows(IllegalArgumentException.class, () -> TextLiteral.write("a\r\nb", "")).getMessage());
	}

	private static String randomText(Random random) {
		StringBuilder text = new StringBuilder();
		for (int i = random.nextInt(12); i > 0; i--) {
			text.append(PIECES[random.nextInt(PIECES.length)]);
		}
		return text.toString().replaceAll("\"{3,}", "\"\"");
	}
}
