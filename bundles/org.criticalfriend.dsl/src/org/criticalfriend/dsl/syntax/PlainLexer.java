package org.criticalfriend.dsl.syntax;

import org.antlr.runtime.RecognitionException;
import org.criticalfriend.dsl.parser.antlr.internal.InternalMethodologyLanguageLexer;

/** Splits a text into words, and says of a text or comment that never ends where it starts. */
public class PlainLexer extends InternalMethodologyLanguageLexer {

	@Override
	public String getErrorMessage(RecognitionException problem, String[] tokenNames) {
		int start = state.tokenStartCharIndex;
		String opening = input.substring(start, Math.min(start + 2, input.size() - 1));
		if (opening.startsWith("\"\"\"")) {
			return "This text block never ends; close it with three quotation marks.";
		}
		if (opening.startsWith("/*")) {
			return "This comment never ends; close it with `*/`.";
		}
		return "This text has no closing quotation mark; add it on the same line, or write a longer text between two lines of \"\"\".";
	}
}
