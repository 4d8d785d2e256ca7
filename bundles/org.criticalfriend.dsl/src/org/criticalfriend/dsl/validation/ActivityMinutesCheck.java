package org.criticalfriend.dsl.validation;

import org.criticalfriend.methodology.ActivityType;
import org.criticalfriend.methodology.MethodologyPackage;

/** The time kept for crossover is part of an activity, so it is shorter. */
public class ActivityMinutesCheck implements Check {

	@Override
	public void inspect(CheckedMethodology methodology, Issues issues) {
		for (ActivityType activity : methodology.all(ActivityType.class)) {
			if (activity.getCrossover() > 0 && activity.getCrossover() >= activity.getMinutes()) {
				issues.error(activity, MethodologyPackage.Literals.ACTIVITY_TYPE__CROSSOVER, "Of the " + activity.getMinutes() + " minutes of `"
						+ activity.getName() + "`, " + activity.getCrossover() + " are kept for crossover, so nothing is left; use a smaller number.");
			}
		}
	}
}
