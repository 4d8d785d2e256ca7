package org.criticalfriend.documents.review;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.criticalfriend.methodology.Actor;
import org.criticalfriend.methodology.Form;
import org.criticalfriend.methodology.Party;
import org.criticalfriend.methodology.Role;
import org.criticalfriend.methodology.Team;
import org.criticalfriend.review.Person;
import org.criticalfriend.review.Review;

/** Services about the people of a review. */
public class PeopleServices {

	/** The people who have a role on the side of the reviewers, in the order of the methodology's roles. */
	public List<Person> team(Review review) {
		return review.getPeople().stream().filter(person -> person.getActors().stream().anyMatch(PeopleServices::isReviewing))
				.sorted(Comparator.comparingInt(person -> place(review, person))).toList();
	}

	/** The people of the host, and all others who are no reviewers. */
	public List<Person> others(Review review) {
		List<Person> team = team(review);
		return review.getPeople().stream().filter(person -> !team.contains(person)).toList();
	}

	/** Those who need a badge: the team, and whoever has a role on the side of the host, such as guides and organisers. */
	public List<Person> badgeHolders(Review review) {
		return Stream.concat(team(review).stream(), others(review).stream().filter(person -> person.getActors().stream().anyMatch(Role.class::isInstance))).toList();
	}

	/** The people who have one of these roles, or belong to one of these parties, in the order of the review. */
	public List<Person> inRoles(Review review, Collection<? extends Actor> wanted) {
		List<Actor> actors = List.copyOf(wanted);
		return review.getPeople().stream().filter(person -> person.getActors().stream().anyMatch(actor -> stands(actors, actor))).toList();
	}

	/** The people of the team who are to fill in a form; all of the team if the methodology does not say. */
	public List<Person> fillers(Review review, Form form) {
		List<Person> named = review.getPeople().stream().filter(person -> person.getActors().stream().anyMatch(actor -> stands(form.getFilledBy(), actor))).toList();
		return named.isEmpty() ? team(review) : named;
	}

	private static boolean stands(List<Actor> wanted, Actor actor) {
		return wanted.stream().anyMatch(each -> each == actor || each instanceof Team team && actor instanceof Role role && team.getMembers().contains(role)
				|| actor instanceof Role role && role.getParty() == each);
	}

	private static boolean isReviewing(Actor actor) {
		return actor instanceof Role role && !(role.getParty() != null && role.getParty().isHost());
	}

	private static int place(Review review, Person person) {
		return person.getActors().stream().filter(Role.class::isInstance).mapToInt(actor -> review.getMethodology().getElements().indexOf(actor)).min().orElse(Integer.MAX_VALUE);
	}

	/** Whether a person belongs to the organisation under review. */
	public Boolean ofHostOrganisation(Person person) {
		return person.getOrganisation() != null && person.getOrganisation().eContainer() instanceof Review review && review.getHost() == person.getOrganisation()
				|| person.getActors().stream().anyMatch(actor -> actor instanceof Party party && party.isHost());
	}
}
