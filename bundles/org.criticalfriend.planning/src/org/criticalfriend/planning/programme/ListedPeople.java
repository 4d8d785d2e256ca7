package org.criticalfriend.planning.programme;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.criticalfriend.methodology.Activity;
import org.criticalfriend.methodology.ActivityType;
import org.criticalfriend.methodology.Methodology;
import org.criticalfriend.methodology.Suggestion;
import org.eclipse.emf.ecore.EObject;

/**
 * Whom a methodology lists for each kind of activity: in its suggestions and in the slots of its own programme. A post is on the
 * list if it shares a telling word with it, because no two councils call their posts the same; what is listed in words that tell
 * nothing by themselves, such as "Lead director", has to be there as a whole.
 */
final class ListedPeople {

	private static final Set<String> TELL_NOTHING = Set.of("with", "from", "their", "other", "team", "lead", "head", "senior", "chief", "director",
			"assistant", "manager", "officer", "member", "chair", "people", "staff", "service", "council", "group", "the", "and", "for");

	private final Map<ActivityType, Set<String>> telling = new HashMap<>();
	private final Map<ActivityType, Set<Set<String>>> phrases = new HashMap<>();
	private final Set<ActivityType> open = new HashSet<>();
	private final Set<ActivityType> suggested = new HashSet<>();

	ListedPeople(Methodology methodology) {
		for (Iterator<EObject> contents = methodology.eAllContents(); contents.hasNext();) {
			switch (contents.next()) {
			case Suggestion suggestion -> {
				addSuggestion(suggestion.getActivity(), suggestion.getTitle());
				suggestion.getAlternatives().forEach(type -> addSuggestion(type, suggestion.getTitle()));
			}
			case Activity activity when activity.getType() != null && activity.getText() != null -> add(activity.getType(), activity.getText());
			default -> { }
			}
		}
	}

	/** Whether the methodology suggests for this kind of activity whom to see. */
	boolean hasListFor(ActivityType type) {
		return suggested.contains(type);
	}

	/** Whether somebody described by these words is on the list for an activity, or the list is open to all. */
	boolean includes(String description, ActivityType type) {
		Set<String> own = words(description);
		Set<String> listed = telling.getOrDefault(type, Set.of());
		Set<Set<String>> whole = phrases.getOrDefault(type, Set.of());
		return listed.isEmpty() && whole.isEmpty() || open.contains(type) || own.stream().anyMatch(listed::contains)
				|| whole.stream().anyMatch(own::containsAll);
	}

	private void addSuggestion(ActivityType type, String people) {
		if (type != null && people != null) {
			suggested.add(type);
			add(type, people);
		}
	}

	private void add(ActivityType type, String people) {
		Set<String> all = words(people);
		Set<String> own = all.stream().filter(word -> !TELL_NOTHING.contains(word)).collect(Collectors.toSet());
		if (own.isEmpty()) {
			phrases.computeIfAbsent(type, each -> new HashSet<>()).add(all);
		} else {
			telling.computeIfAbsent(type, each -> new HashSet<>()).addAll(own);
		}
		if (all.contains("whoever")) {
			open.add(type);
		}
	}

	/** The words of three letters and more, in the singular as far as that matters for comparing. */
	private static Set<String> words(String text) {
		return Arrays.stream(text.toLowerCase(Locale.UK).replaceAll("['’]s\\b", "").split("[^\\p{L}]+")).filter(word -> word.length() >= 3)
				.map(word -> word.length() > 4 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word).collect(Collectors.toSet());
	}
}
