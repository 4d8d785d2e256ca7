package org.criticalfriend.dsl.validation;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.criticalfriend.methodology.Appendix;
import org.criticalfriend.methodology.Chapter;
import org.criticalfriend.methodology.Division;
import org.criticalfriend.methodology.MethodologyPackage;

/** Each chapter and each appendix of the manual has a number of its own. */
public class DivisionNumbersCheck implements Check {

	@Override
	public void inspect(CheckedMethodology methodology, Issues issues) {
		checkNumbers("chapter", methodology.all(Chapter.class), issues);
		checkNumbers("appendix", methodology.all(Appendix.class), issues);
	}

	private static void checkNumbers(String kind, Iterable<? extends Division> divisions, Issues issues) {
		Map<String, Division> first = new HashMap<>();
		for (Division division : divisions) {
			String number = division.getNumber();
			Division other = number == null ? null : first.putIfAbsent(number.toUpperCase(Locale.ROOT), division);
			if (other != null) {
				issues.error(division, MethodologyPackage.Literals.DIVISION__NUMBER, "There are two " + (kind.equals("chapter") ? "chapters " : "appendices ")
						+ number + ": the other is `" + other.getName() + "` " + Places.line(other, division) + "; give this " + kind + " another number.");
			}
		}
	}
}
