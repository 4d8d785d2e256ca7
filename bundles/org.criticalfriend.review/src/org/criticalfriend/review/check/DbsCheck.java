package org.criticalfriend.review.check;

import java.time.LocalDate;
import java.util.Optional;

import org.criticalfriend.review.Person;

/** Each member of the team has a check by the Disclosure and Barring Service, seen by somebody and not older than three years on site. */
public class DbsCheck implements Check {

	private static final int YEARS = 3;

	@Override
	public void inspect(CheckedReview review, Problems problems) {
		for (Person person : review.team().all()) {
			if (person.getDbsChecked() == null) {
				problems.error(person, Names.of(person) + " has no DBS check; ask for the certificate, and write its date as `dbsChecked`.");
				continue;
			}
			String oneHas = "The DBS check of " + Names.of(person) + " is of " + person.getDbsChecked();
			Optional<LocalDate> first = review.firstDay();
			if (first.isPresent() && person.getDbsChecked().plusYears(YEARS).isBefore(first.get())) {
				problems.error(person, oneHas + ", more than " + YEARS + " years before the team is on site (" + first.get() + "); ask for a new one.");
			} else if (first.isPresent() && person.getDbsChecked().isAfter(first.get())) {
				problems.error(person, oneHas + ", after the team was on site (" + first.get() + "); is the date right?");
			}
			if (Names.isEmpty(person.getDbsEvidence())) {
				problems.warning(person, oneHas + ", but nobody says that the certificate was seen; write by whom as `dbsEvidence`.");
			}
		}
	}
}
