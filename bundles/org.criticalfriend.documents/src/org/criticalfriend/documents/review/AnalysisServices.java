package org.criticalfriend.documents.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

import org.criticalfriend.methodology.Field;
import org.criticalfriend.methodology.Form;
import org.criticalfriend.methodology.Identified;
import org.criticalfriend.review.Review;
import org.criticalfriend.review.answers.Fillings;
import org.criticalfriend.review.answers.FormTally;
import org.criticalfriend.review.answers.LevelCount;
import org.criticalfriend.review.answers.Tally;

/** Services that count what the copies of a form answered. */
public class AnalysisServices {

	private static final int LABEL_WIDTH = 34;
	private static final int LABEL_LINES = 3;

	private final Fillings counted;
	private final Fillings told;
	private final Map<Tally, List<String>> texts = new IdentityHashMap<>();

	/**
	 * @param counted the review whose answers are counted
	 * @param told    the review whose answers in words may be shown: the same, or what is left of it without confidential data
	 */
	public AnalysisServices(Review counted, Review told) {
		this.counted = new Fillings(counted);
		this.told = counted == told ? this.counted : new Fillings(told);
	}

	/** What all copies of a form answered. */
	public FormTally tally(Form form) {
		FormTally tally = tally(counted, form);
		Map<String, List<String>> shown = new HashMap<>();
		FormTally open = counted == told ? tally : tally(told, form);
		open.rows().forEach(row -> open.tallies(row).forEach(each -> shown.put(each.field().name(), each.texts())));
		tally.rows().forEach(row -> tally.tallies(row).forEach(each -> texts.put(each, shown.getOrDefault(each.field().name(), List.of()))));
		return tally;
	}

	private static FormTally tally(Fillings fillings, Form form) {
		return new FormTally(fillings.fields(form), fillings.of(form));
	}

	/** How many copies there are. */
	public Integer copies(FormTally tally) {
		return tally.copies();
	}

	/** The groups of people that answered, with how many of each. */
	public List<String> respondents(FormTally tally) {
		return tally.copiesByAudience().entrySet().stream().map(each -> each.getKey() + " (" + each.getValue() + ")").toList();
	}

	/** The rows of the form, in the order of its page, without what its head says of whoever filled it in and of the case: that is not to be counted. */
	public List<Identified> rows(FormTally tally) {
		return tally.rows().stream().filter(row -> !(row instanceof Field && row.eContainer() instanceof Form) || tally.tallies(row).stream().anyMatch(this::isCounted)).toList();
	}

	/** The answers to a row. */
	public List<Tally> tallies(FormTally tally, Identified row) {
		return tally.tallies(row);
	}

	/** Whether an answer is chosen from levels, so that it can be counted. */
	public Boolean isCounted(Tally tally) {
		return !tally.field().choices().isEmpty();
	}

	/** What a field is called beside its question; empty if it needs no name. */
	public String fieldLabel(Tally tally) {
		return tally.field().label();
	}

	/** How often each level was chosen. */
	public List<LevelCount> counts(Tally tally) {
		return tally.counts();
	}

	/** How many copies have an answer. */
	public Integer responses(Tally tally) {
		return tally.responses();
	}

	/** The level. */
	public String label(LevelCount count) {
		return count.choice().label();
	}

	/** How many chose it. */
	public Integer count(LevelCount count) {
		return count.count();
	}

	/** The length of its bar, where everybody's choice would have the given length. */
	public Integer bar(LevelCount count, Integer whole) {
		return count.percent() * whole / 100;
	}

	/** The share of those who answered, in per cent. */
	public Integer percent(LevelCount count) {
		return count.percent();
	}

	/** The mean level with one decimal; empty if levels are not numbered. */
	public String mean(Tally tally) {
		return tally.mean().isPresent() ? String.format(Locale.UK, "%.1f", tally.mean().getAsDouble()) : "";
	}

	/** What was written, as far as it may be shown; what several people wrote is there once, with how many they were. */
	public List<String> texts(Tally tally) {
		Map<String, Integer> written = new LinkedHashMap<>();
		texts.getOrDefault(tally, List.of()).forEach(text -> written.merge(text, 1, Integer::sum));
		return written.entrySet().stream().map(each -> each.getValue() == 1 ? each.getKey() : each.getKey() + " (" + each.getValue() + ")").toList();
	}

	/** The lines of a chart's label, each short enough to stand beside the bars; a fourth line and more are left to the words below the chart. */
	public List<String> labelLines(String label) {
		List<String> lines = new ArrayList<>();
		StringBuilder line = new StringBuilder();
		for (String word : label.strip().split("\\s+")) {
			if (!line.isEmpty() && line.length() + 1 + word.length() > LABEL_WIDTH) {
				lines.add(line.toString());
				line.setLength(0);
			}
			line.append(line.isEmpty() ? "" : " ").append(shortened(word));
		}
		lines.add(line.toString());
		return lines.size() <= LABEL_LINES ? lines : List.of(lines.get(0), lines.get(1), shortened(lines.get(2) + " …"));
	}

	private static String shortened(String text) {
		return text.length() <= LABEL_WIDTH ? text.strip() : text.substring(0, LABEL_WIDTH - 1) + "…";
	}

	/** The length of the bar for one of several numbers, where the largest has the whole length. */
	public Integer share(Integer number, Collection<Integer> all, Integer whole) {
		int largest = all.stream().mapToInt(Integer::intValue).max().orElse(0);
		return largest == 0 ? 0 : number * whole / largest;
	}

	/** Numbers from 0, one for each item, for things that are drawn one below the other. */
	public List<Integer> places(List<?> items) {
		return IntStream.range(0, items.size()).boxed().toList();
	}
}
