package org.criticalfriend.planning.sampling;

import org.criticalfriend.methodology.Sample;

/** How many cases a methodology allows in a sample. */
final class SampleSize {

	private SampleSize() {
	}

	/** As many as are allowed; the minimum if nothing is said about the upper end. */
	static int usual(Sample sample) {
		return Math.max(sample.getMinimum(), sample.getMaximum());
	}

	/** @throws SamplingException if the number is not allowed */
	static void check(Sample sample, int count) throws SamplingException {
		boolean open = sample.isAtLeast() || sample.isApproximate();
		if (count < 1 || !sample.isApproximate() && count < sample.getMinimum() || !open && count > usual(sample)) {
			throw new SamplingException("The methodology takes " + words(sample) + " for “" + sample.getTitle() + "”, not " + count + ".");
		}
	}

	private static String words(Sample sample) {
		String number = sample.getMaximum() > sample.getMinimum() ? sample.getMinimum() + " to " + sample.getMaximum() + " cases"
				: sample.getMinimum() == 1 ? "1 case" : sample.getMinimum() + " cases";
		return sample.isAtLeast() ? "at least " + number : sample.isApproximate() ? "about " + number : number;
	}
}
