package org.criticalfriend.editing.forms;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.criticalfriend.review.Keyed;
import org.criticalfriend.review.Review;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/**
 * Ids for new objects of a review. They go on as those of the same kind do, {@code F34} after {@code F33}; the first of a kind gets the
 * capital letters of its kind and a number, for example {@code F-1}.
 */
final class FreeId {

	private static final Pattern NUMBERED = Pattern.compile("([A-Z]+-?)(\\d{1,6})");

	private final Review review;
	private final Set<String> taken = new HashSet<>();

	FreeId(Review review) {
		this.review = review;
		review.eAllContents().forEachRemaining(each -> {
			if (each instanceof Keyed keyed && keyed.getId() != null) {
				taken.add(keyed.getId());
			}
		});
	}

	void giveTo(EObject object) {
		if (object instanceof Keyed keyed && keyed.getId() == null) {
			Series series = series(object.eClass());
			int number = series.last() + 1;
			while (!taken.add(series.id(number))) {
				number++;
			}
			keyed.setId(series.id(number));
		}
	}

	/**
	 * How ids of a kind go on.
	 *
	 * @param digits how many there are at least
	 * @param last   the highest number so far
	 */
	private record Series(String prefix, int digits, int last) {

		String id(int number) {
			String digitsOfNumber = String.valueOf(number);
			return prefix + "0".repeat(Math.max(0, digits - digitsOfNumber.length())) + digitsOfNumber;
		}
	}

	/** The series of the last object of a kind whose id is of one. */
	private Series series(EClass type) {
		Series series = new Series(type.getName().replaceAll("[^A-Z]", "") + "-", 1, 0);
		for (EObject each : (Iterable<EObject>) review::eAllContents) {
			if (each.eClass() == type && each instanceof Keyed keyed && keyed.getId() != null) {
				Matcher numbered = NUMBERED.matcher(keyed.getId());
				if (numbered.matches()) {
					int number = Integer.parseInt(numbered.group(2));
					boolean goesOn = series.prefix().equals(numbered.group(1));
					series = new Series(numbered.group(1), numbered.group(2).length(), goesOn ? Math.max(series.last(), number) : number);
				}
			}
		}
		return series;
	}
}
