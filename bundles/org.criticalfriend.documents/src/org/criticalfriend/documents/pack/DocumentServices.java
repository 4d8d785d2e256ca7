package org.criticalfriend.documents.pack;

import java.util.List;

import org.criticalfriend.aql.services.ServiceRegistry;
import org.criticalfriend.aql.services.StandardServices;
import org.criticalfriend.documents.answers.FieldServices;
import org.criticalfriend.documents.style.StyleSheet;
import org.criticalfriend.documents.timetable.TimetableServices;
import org.criticalfriend.documents.wording.Nouns;
import org.criticalfriend.documents.wording.Numbers;
import org.criticalfriend.documents.wording.Wording;
import org.criticalfriend.planning.calendar.CalendarServices;

/** What the modules of documents can call beside the standard services of the expression language. */
public final class DocumentServices {

	private DocumentServices() {
	}

	/** The groups of services; each public method of each is one. The page {@code docs/templates.md} lists them all. */
	public static List<Object> groups() {
		return List.of(new Wording(), new Numbers(), new Nouns(), new TimetableServices(), new StyleSheet(), new FieldServices(), new CalendarServices());
	}

	/** The standard services and those of all groups. */
	public static ServiceRegistry registry() {
		ServiceRegistry services = StandardServices.registry();
		groups().forEach(services::addAllOf);
		return services;
	}
}
