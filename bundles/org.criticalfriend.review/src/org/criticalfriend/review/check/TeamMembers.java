package org.criticalfriend.review.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.criticalfriend.methodology.Actor;
import org.criticalfriend.methodology.Form;
import org.criticalfriend.methodology.Party;
import org.criticalfriend.methodology.Programme;
import org.criticalfriend.methodology.Questionnaire;
import org.criticalfriend.methodology.Role;
import org.criticalfriend.methodology.Team;
import org.criticalfriend.review.Person;
import org.criticalfriend.review.Review;

/** Who visits the host: those who go through a programme or fill in forms, in a role of another party than the host. */
public final class TeamMembers {

	private final Set<Actor> visiting = new HashSet<>();
	private final List<Person> members;

	TeamMembers(Review review) {
		if (review.getMethodology() != null) {
			review.getMethodology().getElements().forEach(element -> {
				if (element instanceof Programme programme) {
					programme.getStreams().forEach(this::add);
				} else if (element instanceof Form form && !(form instanceof Questionnaire)) {
					form.getFilledBy().forEach(this::add);
				}
			});
			review.getMethodology().getElements().stream().filter(Role.class::isInstance).map(Role.class::cast)
					.filter(role -> role.getParty() != null && visiting.contains(role.getParty())).forEach(this::add);
		}
		members = review.getPeople().stream().filter(person -> person.getActors().stream().anyMatch(visiting::contains)).toList();
	}

	private void add(Actor actor) {
		switch (actor) {
			case Role role when role.getParty() == null || !role.getParty().isHost() -> visiting.add(role);
			case Party party when !party.isHost() -> visiting.add(party);
			case Team team -> team.getMembers().forEach(this::add);
			default -> { }
		}
	}

	/** The people, in the order of the review. */
	public List<Person> all() {
		return members;
	}
}
