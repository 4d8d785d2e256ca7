package org.criticalfriend.planning.programme;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.criticalfriend.methodology.Actor;
import org.criticalfriend.methodology.Party;
import org.criticalfriend.methodology.Role;
import org.criticalfriend.methodology.Team;
import org.criticalfriend.review.Person;
import org.criticalfriend.review.Review;
import org.criticalfriend.review.Session;

/** Tells who is at a session and who stands for whom. */
public final class Attendance {

	private final List<Person> people;

	public Attendance(Review review) {
		people = List.copyOf(review.getPeople());
	}

	/** Everybody who is at a session: the team and those it sees. */
	public Set<Person> of(Session session) {
		Set<Person> all = new LinkedHashSet<>(team(session));
		all.addAll(session.getInterviewees());
		return all;
	}

	/** Those of the team who are at a session: the people named, or without any those who stand for its streams. */
	public Collection<Person> team(Session session) {
		return !session.getPeople().isEmpty() ? session.getPeople()
				: people.stream().filter(person -> session.getStreams().stream().anyMatch(stream -> standsFor(person, stream))).toList();
	}

	/** Whether a person has a role, is in a team by it, or belongs to a party by it. */
	public static boolean standsFor(Person person, Actor actor) {
		return person.getActors().contains(actor) || switch (actor) {
		case Team team -> team.getMembers().stream().anyMatch(person.getActors()::contains);
		case Party party -> person.getActors().stream().anyMatch(each -> each instanceof Role role && role.getParty() == party);
		default -> false;
		};
	}

	/** Whether a person comes with the visitors: has a role, and none at the host. */
	public static boolean isVisitor(Person person) {
		return !person.getActors().isEmpty() && person.getActors().stream().noneMatch(Attendance::isOfHost);
	}

	private static boolean isOfHost(Actor actor) {
		return actor instanceof Party party ? party.isHost() : actor instanceof Role role && role.getParty() != null && role.getParty().isHost();
	}
}
