package org.criticalfriend.documents.review;

import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.WeakHashMap;

import org.criticalfriend.methodology.Actor;
import org.criticalfriend.methodology.MethodologyFactory;
import org.criticalfriend.methodology.Programme;
import org.criticalfriend.methodology.ProgrammeDay;
import org.criticalfriend.methodology.Slot;
import org.criticalfriend.review.Person;
import org.criticalfriend.review.Review;
import org.criticalfriend.review.Session;
import org.criticalfriend.review.dates.DateWords;

/** Services that lay out the sessions of a review as the programme of its methodology is laid out. */
public class SessionServices {

	private final Review review;
	private final Map<Slot, Session> sessions = new WeakHashMap<>();

	/** The sessions of this review. */
	public SessionServices(Review review) {
		this.review = review;
	}

	/** A programme with the sessions of a review in place of the slots of the methodology. */
	public Programme filledIn(Programme programme, Review review) {
		Programme filled = MethodologyFactory.eINSTANCE.createProgramme();
		filled.getStreams().addAll(programme.getStreams());
		Map<Integer, ProgrammeDay> days = new TreeMap<>();
		programme.getDays().forEach(day -> days.put(day.getNumber(), day(day.getNumber(), day.getTitle())));
		review.getSessions().stream().filter(session -> session.getProgramme() == programme && session.getStart() != null)
				.sorted(Comparator.comparing(Session::getStart)).forEach(session -> days.computeIfAbsent(session.getDay(), number -> day(number, null)).getSlots().add(slot(session)));
		days.values().stream().filter(day -> !day.getSlots().isEmpty()).forEach(filled.getDays()::add);
		return filled;
	}

	private static ProgrammeDay day(int number, String title) {
		ProgrammeDay day = MethodologyFactory.eINSTANCE.createProgrammeDay();
		day.setNumber(number);
		day.setTitle(title);
		return day;
	}

	private Slot slot(Session session) {
		Slot slot = MethodologyFactory.eINSTANCE.createSlot();
		slot.setStart(time(session.getStart()));
		slot.setEnd(time(session.getEnd()));
		List<Actor> streams = session.getProgramme().getStreams();
		List<Actor> attending = streams.stream().filter(stream -> session.getStreams().contains(stream)
				|| session.getPeople().stream().anyMatch(person -> person.getActors().contains(stream))).toList();
		slot.setAll(!streams.isEmpty() && attending.size() == streams.size());
		slot.getStreams().addAll(attending);
		if (attending.isEmpty() && !streams.isEmpty()) {
			slot.getOthers().add("others");
		}
		sessions.put(slot, session);
		return slot;
	}

	private static String time(LocalTime time) {
		return time == null ? null : time.toString();
	}

	/** The session that a slot was made from. */
	public Session sessionOf(Slot slot) {
		return sessions.get(slot);
	}

	/** The date of a day of the programme, with its weekday; empty if the days on site are not settled. */
	public String dateOf(ProgrammeDay day) {
		return review.getOnSite() == null || review.getOnSite().getFirst() == null ? "" : DateWords.dayOfTheWeek(review.getOnSite().getFirst().plusDays(day.getNumber() - 1L));
	}

	/** The names of the people in a role; empty if nobody has it. */
	public String who(Actor role) {
		return String.join(", ", review.getPeople().stream().filter(person -> person.getActors().contains(role)).map(Person::getName).toList());
	}
}
