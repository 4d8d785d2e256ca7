package org.criticalfriend.review.check;

import org.criticalfriend.methodology.Titled;
import org.criticalfriend.review.Keyed;
import org.criticalfriend.review.Person;

/** What problems call things. */
final class Names {

	private Names() {
	}

	static String of(Person person) {
		return person.getName() == null || person.getName().isBlank() ? "`" + person.getId() + "`" : person.getName() + " (`" + person.getId() + "`)";
	}

	static String of(Keyed keyed) {
		return "`" + keyed.getId() + "`";
	}

	static String of(Titled titled) {
		return titled.getTitle() == null ? "`" + titled.getName() + "`" : "“" + titled.getTitle() + "” (`" + titled.getName() + "`)";
	}

	static boolean isEmpty(String text) {
		return text == null || text.isBlank();
	}
}
