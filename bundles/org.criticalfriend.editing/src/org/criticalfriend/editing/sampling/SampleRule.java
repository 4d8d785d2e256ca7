package org.criticalfriend.editing.sampling;

import org.criticalfriend.methodology.Sample;
import org.criticalfriend.methodology.Selection;

/** Says in a sentence how many cases a methodology wants in a sample, how they are picked and what from. */
public final class SampleRule {

	private SampleRule() {
	}

	/** For example {@code At least 10 cases, picked at random from current allocated cases.} */
	public static String of(Sample sample) {
		String text = count(sample) + (sample.getSelection() == Selection.RANDOM ? ", picked at random" : ", chosen") + from(sample) + ".";
		return Character.toUpperCase(text.charAt(0)) + text.substring(1);
	}

	private static String count(Sample sample) {
		int least = sample.getMinimum();
		int most = sample.getMaximum();
		String about = sample.isApproximate() ? "about " : "";
		if (sample.isAtLeast()) {
			return "at least " + about + cases(least);
		}
		return about + (most > least ? least + " to " + cases(most) : cases(least));
	}

	private static String cases(int count) {
		return count + (count == 1 ? " case" : " cases");
	}

	private static String from(Sample sample) {
		if (!sample.getSources().isEmpty()) {
			return " from " + String.join(" and ", sample.getSources().stream().map(each -> "“" + (each.getTitle() == null ? each.getName() : each.getTitle()) + "”").toList());
		}
		String list = sample.getPopulationSize() > 0 ? " from a list of " + sample.getPopulationSize() : " from the host's list";
		return sample.getPopulation() == null ? list : list + ": " + sample.getPopulation().strip().replaceFirst("\\.$", "");
	}
}
