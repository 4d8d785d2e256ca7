package org.criticalfriend.planning.tests.sampling;

import java.util.Arrays;
import java.util.List;

import org.criticalfriend.methodology.MethodologyFactory;
import org.criticalfriend.methodology.Sample;
import org.criticalfriend.methodology.SampleColumn;
import org.criticalfriend.methodology.Selection;
import org.criticalfriend.planning.sampling.Table;

/** Lists and samples that tests draw with. */
final class Lists {

	private Lists() {
	}

	/** A sample of 2 to 3 cases, at random, from a list of case numbers, dates of birth and statuses. */
	static Sample sample() {
		Sample sample = MethodologyFactory.eINSTANCE.createSample();
		sample.setName("CaseFiles");
		sample.setTitle("Case files");
		sample.setMinimum(2);
		sample.setMaximum(3);
		sample.setSelection(Selection.RANDOM);
		sample.getColumns().add(column("CF-01", "Case number", true));
		sample.getColumns().add(column("CF-02", "Date of birth", true));
		sample.getColumns().add(column("CF-03", "Case status", false));
		return sample;
	}

	/** A list with these lines, the first of which are the headings, separated by commas. */
	static Table table(String... lines) {
		return Table.of("cases.csv", Arrays.stream(lines).map(line -> List.of(line.split(",", -1))).toList());
	}

	private static SampleColumn column(String name, String heading, boolean confidential) {
		SampleColumn column = MethodologyFactory.eINSTANCE.createSampleColumn();
		column.setName(name);
		column.setHeading(heading);
		column.setConfidential(confidential);
		return column;
	}
}
