package org.criticalfriend.dsl.validation;

import java.util.stream.Collectors;

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
		if (sample.getPopulationSize() > 0 && largest(sample) > sample.getPopulationSize()) {
			issues.error(sample, MethodologyPackage.Literals.SAMPLE__MINIMUM, "The sample `" + sample.getName() + "` picks " + largest(sample)
					+ " cases, but only " + sample.getPopulationSize() + " are listed; pick fewer or ask for a longer list.");
		} else if (sample.getSources().contains(sample)) {
			issues.error(sample, MethodologyPackage.Literals.SAMPLE__SOURCES, "The sample `" + sample.getName()
					+ "` is taken from itself; name another sample, or say in quotation marks what the list holds.");
		} else if (!sample.getSources().isEmpty() && sample.getSources().stream().allMatch(SampleSizeCheck::hasLargest)) {
			int available = sample.getSources().stream().mapToInt(SampleSizeCheck::largest).sum();
			if (largest(sample) > available) {
				String names = sample.getSources().stream().map(source -> "`" + source.getName() + "`").collect(Collectors.joining(" and "));
				boolean one = sample.getSources().size() == 1;
				issues.error(sample, MethodologyPackage.Literals.SAMPLE__MINIMUM, "The sample `" + sample.getName() + "` picks " + largest(sample) + " cases, but the sample"
						+ (one ? " " : "s ") + names + " it is taken from " + (one ? "has" : "have") + " only " + available + "; pick fewer.");
			}
		}
	}

	private static boolean hasLargest(Sample sample) {
		return !sample.eIsProxy() && !sample.isAtLeast() && !sample.isApproximate();
	}

	private static int largest(Sample sample) {
		return Math.max(sample.getMinimum(), sample.getMaximum());
	}
}
