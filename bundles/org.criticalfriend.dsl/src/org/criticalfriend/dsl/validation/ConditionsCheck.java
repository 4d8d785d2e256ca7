package org.criticalfriend.dsl.validation;

import org.criticalfriend.methodology.Conditional;
import org.criticalfriend.methodology.MethodologyPackage;
import org.criticalfriend.methodology.Option;
import org.eclipse.emf.ecore.EObject;

/** Conditions can be met: nothing is asked for with and without the same option, also not by what it is part of. */
public class ConditionsCheck implements Check {

	@Override
	public void inspect(CheckedMethodology methodology, Issues issues) {
		for (Conditional conditional : methodology.all(Conditional.class)) {
			if (conditional.getWith().isEmpty() && conditional.getWithout().isEmpty()) {
				continue;
			}
			Option itself = Conditions.contradiction(conditional, conditional);
			if (itself != null) {
				issues.error(conditional, MethodologyPackage.Literals.CONDITIONAL__WITHOUT, "This is never used: it needs the option `" + itself.getName()
						+ "` to be taken and not to be taken; remove one of the two.");
			}
			for (EObject outer = conditional.eContainer(); outer != null; outer = outer.eContainer()) {
				if (outer instanceof Conditional around) {
					checkNested(conditional, around, issues);
				}
			}
		}
	}

	private static void checkNested(Conditional inner, Conditional outer, Issues issues) {
		Option forbidden = Conditions.contradiction(inner, outer);
		if (forbidden != null) {
			issues.error(inner, MethodologyPackage.Literals.CONDITIONAL__WITH, "This is never used: it needs the option `" + forbidden.getName()
					+ "`, but it is part of something that is used only without it, " + Places.line(outer, inner) + "; remove one of the two conditions.");
		}
		Option required = Conditions.contradiction(outer, inner);
		if (required != null) {
			issues.error(inner, MethodologyPackage.Literals.CONDITIONAL__WITHOUT, "This is never used: it is left out when the option `" + required.getName()
					+ "` is taken, but it is part of something that is used only with it, " + Places.line(outer, inner)
					+ "; remove one of the two conditions.");
		}
	}
}
