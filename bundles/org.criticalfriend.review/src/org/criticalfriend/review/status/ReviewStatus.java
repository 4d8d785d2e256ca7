package org.criticalfriend.review.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.criticalfriend.methodology.Form;
import org.criticalfriend.methodology.Publication;
import org.criticalfriend.review.Action;
import org.criticalfriend.review.ActionState;
import org.criticalfriend.review.Draft;
import org.criticalfriend.review.Review;
import org.criticalfriend.review.answers.Filling;
import org.criticalfriend.review.answers.Fillings;

/** What of a review is done, due, late and missing on a day. */
public final class ReviewStatus {

	private static final Comparator<Draft> FURTHEST = Comparator.comparing(Draft::getState).thenComparing(Draft::getOn, Comparator.nullsFirst(Comparator.naturalOrder()));
	private static final Comparator<Action> BY_DUE_DAY = Comparator.comparing(Action::getDue, Comparator.nullsLast(Comparator.naturalOrder()));

	private final LocalDate today;
	private final List<RequestState> requests;
	private final ExpectedForms forms;
	private final List<FormProgress> progress = new ArrayList<>();
	private final List<PublicationState> publications = new ArrayList<>();
	private final Map<ActionState, List<Action>> actions = new EnumMap<>(ActionState.class);
	private final List<Due> dues;

	/**
	 * Works it out; time grows with the size of the review.
	 *
	 * @param today the day for which it holds
	 * @param dues  when things of the methodology are due, as far as anybody knows
	 */
	public ReviewStatus(Review review, LocalDate today, Collection<Due> dues) {
		this.today = today;
		this.dues = dues.stream().sorted(Comparator.comparing(Due::day)).toList();
		DueDates days = new DueDates(dues);
		requests = new RequestStates(review, days).all();
		forms = new ExpectedForms(review);
		Fillings fillings = new Fillings(review);
		Map<Publication, Draft> latest = new HashMap<>();
		review.getDrafts().forEach(draft -> latest.merge(draft.getPublication(), draft, (one, other) -> FURTHEST.compare(one, other) > 0 ? one : other));
		Map<Form, Integer> expected = new LinkedHashMap<>();
		forms.all().forEach(each -> expected.merge(each.form(), 1, Integer::sum));
		if (review.getMethodology() != null) {
			review.getMethodology().getElements().forEach(element -> {
				if (element instanceof Form form) {
					progress.add(progress(form, expected.getOrDefault(form, 0), fillings.of(form)));
				} else if (element instanceof Publication publication) {
					publications.add(new PublicationState(publication, Optional.ofNullable(latest.get(publication)), days.of(publication)));
				}
			});
		}
		review.getActions().stream().sorted(BY_DUE_DAY).forEach(action -> actions.computeIfAbsent(action.getState(), state -> new ArrayList<>()).add(action));
	}

	private static FormProgress progress(Form form, int expected, List<Filling> copies) {
		int answered = copies.stream().mapToInt(copy -> copy.answered().size()).sum();
		int applicable = copies.stream().mapToInt(copy -> copy.applicable().size()).sum();
		return new FormProgress(form, copies.size(), expected, answered, applicable);
	}

	/** The day for which it holds. */
	public LocalDate today() {
		return today;
	}

	/** Every document asked for, in the order of the methodology. */
	public List<RequestState> requests() {
		return requests;
	}

	/** The documents that are still awaited. */
	public List<RequestState> openRequests() {
		return requests.stream().filter(RequestState::isOpen).toList();
	}

	/** The documents that were due and have not come. */
	public List<RequestState> lateRequests() {
		return requests.stream().filter(request -> request.isLate(today)).toList();
	}

	/** How many of the documents asked for have come. */
	public int receivedRequests() {
		return (int) requests.stream().filter(RequestState::isReceived).count();
	}

	/** The copies of forms that should exist and do not. */
	public List<ExpectedForm> formsToFill() {
		return forms.toFill();
	}

	/** How far each form has come, in the order of the methodology. */
	public List<FormProgress> progress() {
		return List.copyOf(progress);
	}

	/** How far each letter, report, deck and leaflet has come, in the order of the methodology. */
	public List<PublicationState> publications() {
		return List.copyOf(publications);
	}

	/** The actions in a state, by the day they are due; those without a day come last. */
	public List<Action> actions(ActionState state) {
		return List.copyOf(actions.getOrDefault(state, List.of()));
	}

	/** The actions that were due and are not done, by the day. */
	public List<Action> lateActions() {
		return actions.entrySet().stream().filter(entry -> entry.getKey() != ActionState.DONE).flatMap(entry -> entry.getValue().stream())
				.filter(action -> action.getDue() != null && action.getDue().isBefore(today)).sorted(BY_DUE_DAY).toList();
	}

	/** What falls due from today on within this many days, by the day. */
	public List<Due> dueWithin(int days) {
		return dues.stream().filter(due -> !due.day().isBefore(today) && !due.day().isAfter(today.plusDays(days))).toList();
	}
}
