package org.criticalfriend.review.check;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.Optional;
import java.util.regex.Pattern;

import org.criticalfriend.methodology.Methodology;
import org.criticalfriend.review.Person;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

/**
 * Each member of the team has a check by the Disclosure and Barring Service, seen by somebody and not older than three years on site. To have
 * none is an error where the methodology speaks of such checks, and worth a look anywhere else.
 */
public class DbsCheck implements Check {

	private static final int YEARS = 3;
	private static final Pattern SPOKEN_OF = Pattern.compile("\\bDBS\\b|\\bDisclosure and Barring\\b");

	@Override
	public void inspect(CheckedReview review, Problems problems) {
		boolean asked = asksForChecks(review.review().getMethodology());
		for (Person person : review.team().all()) {
			if (person.getDbsChecked() == null) {
				String none = Names.of(person) + " has no DBS check; ask for the certificate, and write its date as `dbsChecked`.";
				if (asked) {
					problems.error(person, none);
				} else {
					problems.warning(person, none);
				}
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

	private static boolean asksForChecks(Methodology methodology) {
		if (methodology == null) {
			return false;
		}
		for (Iterator<EObject> all = methodology.eAllContents(); all.hasNext();) {
			EObject object = all.next();
			for (EAttribute attribute : object.eClass().getEAllAttributes()) {
				if (!attribute.isMany() && object.eGet(attribute) instanceof String text && SPOKEN_OF.matcher(text).find()) {
					return true;
				}
			}
		}
		return false;
	}
}
