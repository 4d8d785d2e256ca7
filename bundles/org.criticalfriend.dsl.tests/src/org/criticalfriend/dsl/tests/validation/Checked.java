package org.criticalfriend.dsl.tests.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.List;

import org.criticalfriend.dsl.loading.Problem;
import org.criticalfriend.dsl.tests.Language;
import org.criticalfriend.dsl.validation.Check;
import org.criticalfriend.dsl.validation.QuickFix;

/** A text and what one check finds in it. */
record Checked(Class<? extends Check> check, String text) {

	/** The lines below the first line of a methodology, which is line 1. */
	static Checked by(Class<? extends Check> check, String lines) {
		return new Checked(check, "methodology Home \"Home care\"\n" + lines);
	}

	void findsNothing() {
		finds();
	}

	/** Expects findings in the form {@code line:column: error: message}, and no mistakes of syntax. */
	void finds(String... expected) {
		assertEquals(Arrays.asList(expected), findings().stream().map(finding -> finding.toString().substring(Language.NAME.length() + 1)).toList());
	}

	/** The same text after the first fix of the first finding. */
	Checked fixed() {
		List<Problem> findings = findings();
		assertFalse(findings.isEmpty(), "nothing found");
		assertFalse(findings.get(0).fixes().isEmpty(), () -> "no fix for " + findings.get(0));
		QuickFix fix = findings.get(0).fixes().get(0);
		assertFalse(fix.label().isBlank(), "a fix has a label");
		return new Checked(check, fix.applyTo(text));
	}

	/** Expects the lines below the first line. */
	Checked reads(String lines) {
		assertEquals("methodology Home \"Home care\"\n" + lines, text);
		return this;
	}

	private List<Problem> findings() {
		List<Problem> all = Language.problems(text);
		assertEquals(List.of(), all.stream().filter(problem -> problem.code().contains("Syntax") || problem.code().contains("Linking")).toList());
		return all.stream().filter(problem -> problem.code().equals(check.getSimpleName())).toList();
	}
}
