package org.criticalfriend.dsl.validation;

import org.criticalfriend.methodology.MethodologyPackage;
import org.criticalfriend.methodology.Scale;

/** A scale offers at least two levels. */
public class ScaleLevelsCheck implements Check {

	@Override
	public void inspect(CheckedMethodology methodology, Issues issues) {
		for (Scale scale : methodology.all(Scale.class)) {
			int levels = scale.getLevels().size();
			if (levels < 2) {
				issues.error(scale, MethodologyPackage.Literals.IDENTIFIED__NAME, "The scale `" + scale.getName() + "` has "
						+ (levels == 0 ? "no levels" : "only one level") + "; add what people can choose from, for example `1 \"At an early stage\"`.");
			}
		}
	}
}
