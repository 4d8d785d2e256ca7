package org.criticalfriend.planning.sampling;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.criticalfriend.aql.names.NearestName;
import org.criticalfriend.methodology.Sample;
import org.criticalfriend.methodology.SampleColumn;
import org.criticalfriend.methodology.Selection;
import org.criticalfriend.review.Case;
import org.criticalfriend.review.CaseSample;
import org.criticalfriend.review.Detail;
import org.criticalfriend.review.ReviewFactory;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Draws cases from a list at random, or takes those somebody chose, and puts references in the place of what identifies people:
 * columns that the methodology marks as confidential, and all columns it does not ask for, stay with the host.
 */
public final class Sampling {

	private final String prefix;
	private final Predicate<SampleColumn> identifying;

	/** @param prefix what references begin with, for example {@code C} for {@code C01}; samples of one review need different ones */
	public Sampling(String prefix) {
		this(prefix, SampleColumn::isConfidential);
	}

	/** @param identifying the columns that stay with the host, besides those the methodology does not ask for */
	public Sampling(String prefix, Predicate<SampleColumn> identifying) {
		this.prefix = prefix;
		this.identifying = identifying;
	}

	/**
	 * Draws at random.
	 *
	 * @param number how many cases; without it as many as the methodology allows
	 * @param seed   what the random numbers begin with, see {@link SeededDraw}
	 * @throws SamplingException if the list has errors or too few cases, or the methodology says otherwise
	 */
	public DrawnSample draw(CaseList list, OptionalInt number, long seed) throws SamplingException {
		if (list.sample().getSelection() != Selection.RANDOM) {
			throw new SamplingException("The cases of “" + list.sample().getTitle() + "” are chosen, not drawn at random; name their rows.");
		}
		int count = checked(list, number.orElse(SampleSize.usual(list.sample())));
		List<Table.Row> rows = new SeededDraw(seed).draw(count, list.cases().size()).stream().map(list.cases()::get).toList();
		DrawnSample drawn = taken(list, rows);
		drawn.sample().setSeed(seed);
		return drawn;
	}

	/**
	 * Takes chosen cases.
	 *
	 * @param rows the numbers of their rows, counted from 1 without the headings
	 * @throws SamplingException if the list has errors, a row does not exist, or the methodology asks for another number of cases
	 */
	public DrawnSample choose(CaseList list, List<Integer> rows) throws SamplingException {
		Map<Integer, Table.Row> byNumber = list.cases().stream().collect(Collectors.toMap(Table.Row::number, row -> row));
		Set<Table.Row> chosen = new LinkedHashSet<>();
		for (int number : rows) {
			Table.Row row = byNumber.get(number);
			if (row == null) {
				throw new SamplingException(list.table().name() + " has no case in row " + number + "; rows are counted from 1 without the headings.");
			}
			if (!chosen.add(row)) {
				throw new SamplingException("Row " + number + " was chosen twice; name each row once.");
			}
		}
		checked(list, chosen.size());
		return taken(list, List.copyOf(chosen));
	}

	/**
	 * Draws again, from cases that were drawn before; the methodology names the samples they come from.
	 *
	 * @throws SamplingException if there are too few cases, or the methodology says otherwise
	 */
	public CaseSample drawFrom(List<CaseSample> sources, Sample sample, OptionalInt number, long seed) throws SamplingException {
		if (sample.getSelection() != Selection.RANDOM) {
			throw new SamplingException("The cases of “" + sample.getTitle() + "” are chosen, not drawn at random; name their references.");
		}
		List<Case> cases = casesOf(sources);
		int count = number.orElse(SampleSize.usual(sample));
		SampleSize.check(sample, count);
		if (count > cases.size()) {
			throw new SamplingException("There are too few cases: " + cases.size() + " were drawn before, but " + count + " are needed for “"
					+ sample.getTitle() + "”.");
		}
		CaseSample drawn = again(sample, cases.size(), new SeededDraw(seed).draw(count, cases.size()).stream().map(cases::get).toList());
		drawn.setSeed(seed);
		return drawn;
	}

	/**
	 * Takes chosen cases from those that were drawn before.
	 *
	 * @param references the ids of the cases, for example {@code C03}
	 * @throws SamplingException if there is no such case, or the methodology asks for another number of cases
	 */
	public CaseSample chooseFrom(List<CaseSample> sources, Sample sample, List<String> references) throws SamplingException {
		List<Case> cases = casesOf(sources);
		Map<String, Case> byId = cases.stream().collect(Collectors.toMap(Case::getId, each -> each, (one, other) -> one));
		Set<Case> chosen = new LinkedHashSet<>();
		for (String reference : references) {
			Case source = byId.get(reference);
			if (source == null) {
				String hint = NearestName.hint(reference, byId.keySet());
				throw new SamplingException("There is no case `" + reference + "`" + (hint.isEmpty() ? "." : hint));
			}
			if (!chosen.add(source)) {
				throw new SamplingException("Case " + reference + " was chosen twice; name each case once.");
			}
		}
		SampleSize.check(sample, chosen.size());
		return again(sample, cases.size(), List.copyOf(chosen));
	}

	private static List<Case> casesOf(List<CaseSample> sources) {
		return sources.stream().flatMap(source -> source.getCases().stream()).toList();
	}

	private CaseSample again(Sample sample, int population, List<Case> sources) {
		CaseSample drawn = newSample(sample, population);
		for (Case source : sources) {
			Case copy = EcoreUtil.copy(source);
			copy.setId(reference(drawn.getCases().size() + 1, sources.size()));
			copy.setNote("The same case as " + source.getId() + "." + (source.getNote() == null ? "" : " " + source.getNote()));
			drawn.getCases().add(copy);
		}
		return drawn;
	}

	private static CaseSample newSample(Sample sample, int population) {
		CaseSample drawn = ReviewFactory.eINSTANCE.createCaseSample();
		drawn.setId(sample.getName());
		drawn.setSample(sample);
		drawn.setPopulation(population);
		return drawn;
	}

	private String reference(int number, int count) {
		return prefix + String.format("%0" + Math.max(2, String.valueOf(count).length()) + "d", number);
	}

	private static int checked(CaseList list, int count) throws SamplingException {
		if (list.hasErrors()) {
			throw new SamplingException(list.table().name() + " has to be corrected first: "
					+ list.problems().stream().filter(ListProblem::error).findFirst().orElseThrow().message() + ".");
		}
		SampleSize.check(list.sample(), count);
		if (count > list.cases().size()) {
			throw new SamplingException("There are too few cases: " + list.table().name() + " has " + list.cases().size() + ", but " + count
					+ " are needed for “" + list.sample().getTitle() + "”; ask the host for a longer list.");
		}
		return count;
	}

	private DrawnSample taken(CaseList list, List<Table.Row> rows) {
		CaseSample sample = newSample(list.sample(), list.cases().size());
		sample.setList(list.table().name());
		List<Integer> withheld = new ArrayList<>(list.otherColumns());
		list.columns().forEach((column, index) -> {
			if (identifying.test(column)) {
				withheld.add(index);
			}
		});
		withheld.sort(null);
		List<List<String>> key = new ArrayList<>();
		for (Table.Row row : rows) {
			String reference = reference(sample.getCases().size() + 1, rows.size());
			sample.getCases().add(newCase(reference, row, list.columns(), withheld));
			List<String> cells = new ArrayList<>(List.of(reference, String.valueOf(row.number())));
			withheld.forEach(column -> cells.add(row.cell(column)));
			key.add(cells);
		}
		List<String> headings = new ArrayList<>(List.of("Reference", "Row"));
		withheld.forEach(column -> headings.add(list.table().headings().get(column).strip()));
		return new DrawnSample(sample, new HostKey(headings, key));
	}

	private Case newCase(String reference, Table.Row row, Map<SampleColumn, Integer> columns, List<Integer> withheld) {
		Case drawn = ReviewFactory.eINSTANCE.createCase();
		drawn.setId(reference);
		drawn.setRow(row.number());
		List<String> secrets = withheld.stream().map(row::cell).toList();
		columns.forEach((column, index) -> {
			if (!identifying.test(column) && !row.cell(index).isEmpty()) {
				Detail detail = ReviewFactory.eINSTANCE.createDetail();
				detail.setColumn(column.getName());
				detail.setValue(Redaction.without(secrets, row.cell(index), reference));
				drawn.getDetails().add(detail);
			}
		});
		return drawn;
	}
}
