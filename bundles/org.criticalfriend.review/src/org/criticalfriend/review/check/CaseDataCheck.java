package org.criticalfriend.review.check;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.criticalfriend.review.Draft;
import org.criticalfriend.review.Keyed;
import org.criticalfriend.review.Review;
import org.criticalfriend.review.ReviewPackage;
import org.criticalfriend.review.SectionText;
import org.criticalfriend.review.confidentiality.CaseData;
import org.criticalfriend.review.confidentiality.Quote;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;

/** What is written to leave the team quotes nothing about a single case: findings, recommendations, priorities, actions and drafts. */
public class CaseDataCheck implements Check {

	@Override
	public void inspect(CheckedReview review, Problems problems) {
		CaseData data = new CaseData(review.review());
		written(review.review()).forEach(object -> {
			for (EAttribute attribute : object.eClass().getEAllAttributes()) {
				if (attribute.getEAttributeType() == EcorePackage.Literals.ESTRING && attribute != ReviewPackage.Literals.KEYED__ID) {
					data.quotesIn((String) object.eGet(attribute)).forEach(quote -> report(object, attribute, quote, problems));
				}
			}
		});
	}

	private static Stream<EObject> written(Review review) {
		Stream<Keyed> keyed = Stream.of(review.getFindings(), review.getRecommendations(), review.getPriorities(), review.getActions()).flatMap(List::stream);
		Stream<EObject> drafts = review.getDrafts().stream().flatMap(draft -> Stream.concat(draft.getTexts().stream(), draft.getComments().stream()));
		return Stream.concat(keyed, drafts);
	}

	private static void report(EObject object, EAttribute attribute, Quote quote, Problems problems) {
		String place = "The " + attribute.getName() + " of " + place(object) + " says “" + quote.words() + "”, which is " + what(quote) + " (" + quote.source() + ")";
		if (quote.certain()) {
			problems.error(object, place + "; say it without pointing at the case.");
		} else {
			problems.warning(object, place + "; say it in other words if it points at the case.");
		}
	}

	private static String what(Quote quote) {
		return switch (quote.kind()) {
			case REFERENCE -> "the reference of a case";
			case DETAIL -> "a detail of a case";
			case DATE -> "a date of a case";
			case PASSAGE -> "word for word what was written about a case";
		};
	}

	private static String place(EObject object) {
		if (object instanceof Keyed keyed) {
			return "the " + object.eClass().getName().toLowerCase(Locale.ROOT) + " " + Names.of(keyed);
		}
		String part = object instanceof SectionText text ? "section `" + text.getSection() + "`" : "a comment";
		return part + " in " + Names.of((Draft) object.eContainer());
	}
}
