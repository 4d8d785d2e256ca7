package org.criticalfriend.dsl.validation;

import java.util.HashMap;
import java.util.Map;

import org.criticalfriend.methodology.DayTiming;
import org.criticalfriend.methodology.MethodologyPackage;
import org.criticalfriend.methodology.Programme;
import org.criticalfriend.methodology.ProgrammeDay;

/** The days of a programme have different numbers and fit into the stage during which it takes place. */
public class ProgrammeDaysCheck implements Check {

	@Override
	public void inspect(CheckedMethodology methodology, Issues issues) {
		for (Programme programme : methodology.all(Programme.class)) {
			Map<Integer, ProgrammeDay> byNumber = new HashMap<>();
			int length = lengthOfStage(programme);
			for (ProgrammeDay day : programme.getDays()) {
				ProgrammeDay other = byNumber.putIfAbsent(day.getNumber(), day);
				if (other != null) {
					issues.error(day, MethodologyPackage.Literals.PROGRAMME_DAY__NUMBER, "The programme `" + programme.getName() + "` has a day "
							+ day.getNumber() + " already, " + Places.line(other, day) + "; give this day another number.");
				} else if (day.getNumber() < 1) {
					issues.error(day, MethodologyPackage.Literals.PROGRAMME_DAY__NUMBER,
							"The days of a programme are counted from 1; give this day another number.");
				} else if (day.getNumber() > length) {
					issues.error(day, MethodologyPackage.Literals.PROGRAMME_DAY__NUMBER, "The programme `" + programme.getName() + "` has a day "
							+ day.getNumber() + ", but the stage `" + programme.getStage().getName() + "` lasts " + days(length)
							+ "; remove this day or make the stage longer.");
				}
			}
		}
	}

	private static int lengthOfStage(Programme programme) {
		return programme.getStage() != null && programme.getStage().getTiming() instanceof DayTiming days
				? Math.max(days.getFirst(), days.getLast()) - days.getFirst() + 1
				: Integer.MAX_VALUE;
	}

	private static String days(int number) {
		return number == 1 ? "1 day" : number + " days";
	}
}
