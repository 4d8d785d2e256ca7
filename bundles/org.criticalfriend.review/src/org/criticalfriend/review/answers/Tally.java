package org.criticalfriend.review.answers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** What all copies of a form answered in one field: how often each level was chosen, or what was written. */
public final class Tally {

	private final FormField field;
	private final List<String> texts = new ArrayList<>();
	private final Group all = new Group();
	private final Map<String, Group> byAudience = new LinkedHashMap<>();

	Tally(FormField field) {
		this.field = field;
	}

	private static final class Group {
		private final Map<String, Integer> counts = new HashMap<>();
		private int responses;

		private void add(List<String> values) {
			responses++;
			values.stream().distinct().forEach(value -> counts.merge(value, 1, Integer::sum));
		}
	}

	void add(String audience, List<String> values) {
		all.add(values);
		if (audience != null && !audience.isBlank()) {
			byAudience.computeIfAbsent(audience, name -> new Group()).add(values);
		}
		if (field.choices().isEmpty()) {
			texts.addAll(values);
		}
	}

	/** The field. */
	public FormField field() {
		return field;
	}

	/** How many copies have an answer in it. */
	public int responses() {
		return all.responses;
	}

	/** How many copies of an audience have an answer in it. */
	public int responses(String audience) {
		return group(audience).responses;
	}

	/** The audiences that answered, in the order in which they did. */
	public List<String> audiences() {
		return List.copyOf(byAudience.keySet());
	}

	/** How often each level was chosen, in the order of the scale; levels nobody chose are there with 0. Empty for answers in words. */
	public List<LevelCount> counts() {
		return counts(all);
	}

	/** How often people of one audience chose each level. */
	public List<LevelCount> counts(String audience) {
		return counts(group(audience));
	}

	private List<LevelCount> counts(Group group) {
		return field.choices().stream().map(choice -> {
			int count = group.counts.getOrDefault(choice.value(), 0);
			return new LevelCount(choice, count, group.responses == 0 ? 0 : Math.round(100f * count / group.responses));
		}).toList();
	}

	/** The mean level of all answers; empty if levels are not numbered or nobody answered. */
	public OptionalDouble mean() {
		return mean(all);
	}

	/** The mean level of one audience's answers; empty if levels are not numbered or nobody of it answered. */
	public OptionalDouble mean(String audience) {
		return mean(group(audience));
	}

	private OptionalDouble mean(Group group) {
		long sum = 0;
		long chosen = 0;
		for (Choice choice : field.choices()) {
			if (!choice.value().matches("\\d{1,9}")) {
				return OptionalDouble.empty();
			}
			int count = group.counts.getOrDefault(choice.value(), 0);
			sum += (long) count * Integer.parseInt(choice.value());
			chosen += count;
		}
		return chosen == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) sum / chosen);
	}

	/** What was written, for fields that are answered in words. */
	public List<String> texts() {
		return List.copyOf(texts);
	}

	private Group group(String audience) {
		return byAudience.getOrDefault(audience, new Group());
	}
}
