package org.criticalfriend.planning.sampling;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.criticalfriend.methodology.Sample;
import org.criticalfriend.methodology.SampleColumn;

/** A list of cases, checked against what the methodology asks for. */
public final class CaseList {

	private final Table table;
	private final Sample sample;
	private final CaseColumns columns;
	private final List<Table.Row> cases;
	private final List<ListProblem> problems = new ArrayList<>();

	/**
	 * Checks the columns and every row.
	 *
	 * @param sample what the methodology says about the list
	 */
	public CaseList(Table table, Sample sample) {
		this.table = table;
		this.sample = sample;
		columns = new CaseColumns(table, sample, problems::add);
		cases = table.rows().stream().filter(row -> !row.isEmpty()).toList();
		new RowChecks(table, columns, problems::add).check();
		if (sample.getPopulationSize() > cases.size()) {
			problems.add(new ListProblem(false, table.name(), 0, "the methodology asks for a list of " + sample.getPopulationSize()
					+ " cases, but this one has " + cases.size()));
		}
	}

	/** The list as it was sent. */
	public Table table() {
		return table;
	}

	public Sample sample() {
		return sample;
	}

	/** The rows that are not empty. */
	public List<Table.Row> cases() {
		return cases;
	}

	/** All that is wrong, by row. */
	public List<ListProblem> problems() {
		return List.copyOf(problems);
	}

	/** Whether something is wrong that keeps cases from being drawn. */
	public boolean hasErrors() {
		return problems.stream().anyMatch(ListProblem::error);
	}

	/** The columns that the methodology asks for and the list has, with their places. */
	Map<SampleColumn, Integer> columns() {
		return columns.known();
	}

	/** The places of the columns nobody asked for. */
	List<Integer> otherColumns() {
		return columns.others();
	}
}
