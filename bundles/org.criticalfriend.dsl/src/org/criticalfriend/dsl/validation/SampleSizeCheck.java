package org.criticalfriend.dsl.validation;

import org.criticalfriend.methodology.MethodologyPackage;
import org.criticalfriend.methodology.Sample;

/** A sample picks something, no more than there is, and its smallest size is not above its largest. */
public class SampleSizeCheck implements Check {

	@Override
	public void inspect(CheckedMethodology methodology, Issues issues) {
		for (Sample sample : methodology.all(Sample.class)) {
			if (Places.isWritten(sample, MethodologyPackage.Literals.SAMPLE__MAXIMUM) && sample.getMaximum() < sample.getMinimum()) {
				String turned = sample.getMaximum() + " to " + sample.getMinimum();
				issues.error(sample, MethodologyPackage.Literals.SAMPLE__MAXIMUM, "The sample `" + sample.getName() + "` picks at least " + sample.getMinimum()
						+ " but at most " + sample.getMaximum() + "; write the smaller number first: `pick " + turned + "`.",
						Places.replaceBoth(sample, MethodologyPackage.Literals.SAMPLE__MINIMUM, MethodologyPackage.Literals.SAMPLE__MAXIMUM, turned,
								"Write `pick " + turned + "`"));
			} else if (largest(sample) == 0) {
				issues.error(sample, MethodologyPackage.Literals.SAMPLE__MINIMUM, "The sample `" + sample.getName() + "` picks nothing; say how many cases, for example `pick 10`.");
			}
			checkEnough(sample, issues);
		}
	}

	private static void checkEnough(Sample sample, Issues issues) {
		Sample source = sample.getSource();
		if (sample.getPopulationSize() > 0 && largest(sample) > sample.getPopulationSize()) {
			issues.error(sample, MethodologyPackage.Literals.SAMPLE__MINIMUM, "The sample `" + sample.getName() + "` picks " + largest(sample)
					+ " cases, but only " + sample.getPopulationSize() + " are listed; pick fewer or ask for a longer list.");
		} else if (source == sample) {
			issues.error(sample, MethodologyPackage.Literals.SAMPLE__SOURCE, "The sample `" + sample.getName()
					+ "` is taken from itself; name another sample, or say in quotation marks what the list holds.");
		} else if (source != null && !source.eIsProxy() && largest(sample) > largest(source)) {
			issues.error(sample, MethodologyPackage.Literals.SAMPLE__MINIMUM, "The sample `" + sample.getName() + "` picks " + largest(sample)
					+ " cases, but the sample `" + source.getName() + "` it is taken from has only " + largest(source) + "; pick fewer.");
		}
	}

	private static int largest(Sample sample) {
		return Math.max(sample.getMinimum(), sample.getMaximum());
	}
}
