package org.criticalfriend.editing.tests.sampling;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.criticalfriend.editing.sampling.SampleRule;
import org.criticalfriend.methodology.MethodologyFactory;
import org.criticalfriend.methodology.Sample;
import org.criticalfriend.methodology.Selection;
import org.junit.jupiter.api.Test;

/** What a methodology wants of a sample is said in a sentence. */
class SampleRuleTest {

	private static Sample sample(Selection selection, int minimum, int maximum) {
		Sample sample = MethodologyFactory.eINSTANCE.createSample();
		sample.setSelection(selection);
		sample.setMinimum(minimum);
		sample.setMaximum(maximum);
		sample.setPopulation("open cases");
		return sample;
	}

	@Test
	void aNumberOrARangeAndHowTheyArePicked() {
		assertEquals("5 cases, picked at random from the host's list: open cases.", SampleRule.of(sample(Selection.RANDOM, 5, 0)));
		assertEquals("6 to 10 cases, chosen from the host's list: open cases.", SampleRule.of(sample(Selection.CHOSEN, 6, 10)));
		assertEquals("1 case, chosen from the host's list: open cases.", SampleRule.of(sample(Selection.CHOSEN, 1, 0)));
	}

	@Test
	void aLeastNumberAndASizeOfTheList() {
		Sample sample = sample(Selection.RANDOM, 10, 0);
		sample.setAtLeast(true);
		sample.setPopulationSize(20);
		assertEquals("At least 10 cases, picked at random from a list of 20: open cases.", SampleRule.of(sample));
	}

	@Test
	void casesOfOtherSamples() {
		Sample files = sample(Selection.RANDOM, 10, 0);
		files.setTitle("Case files");
		Sample talks = sample(Selection.CHOSEN, 2, 0);
		talks.setApproximate(true);
		talks.getSources().add(files);
		assertEquals("About 2 cases, chosen from “Case files”.", SampleRule.of(talks));
	}
}
