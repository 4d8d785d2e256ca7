package org.criticalfriend.editing.generate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.criticalfriend.planning.deadlines.Plan;
import org.criticalfriend.planning.invitation.CalendarFile;
import org.criticalfriend.planning.invitation.Invitations;
import org.criticalfriend.review.Person;
import org.criticalfriend.review.Review;

/** The calendar files of a review: one of the whole review, and one for each of its people. */
public final class Calendars {

	/** The format of calendars, and the ending of their files. */
	public static final String FORMAT = "ics";

	private Calendars() {
	}

	/**
	 * The calendars by the names of their files, that of the review first; each is written when it is asked for.
	 *
	 * @param folder of the review; the time of its last change is that of the calendars, so that the same review gives the same files
	 */
	public static Map<String, Supplier<byte[]>> of(Review review, Plan plan, Path folder) {
		Optional<Person> organiser = review.getPeople().stream().filter(person -> person.getEmail() != null).findFirst();
		Invitations invitations = new Invitations(review, plan, lastChange(folder), organiser);
		Map<String, Supplier<byte[]>> calendars = new LinkedHashMap<>();
		calendars.put("calendar." + FORMAT, bytes(invitations.ofReview()));
		for (Person person : review.getPeople()) {
			if (person.getId() != null) {
				calendars.put("calendar-" + person.getId().replaceAll("[^\\p{L}\\p{N}.-]", "-") + "." + FORMAT, bytes(invitations.of(person)));
			}
		}
		return calendars;
	}

	private static Supplier<byte[]> bytes(CalendarFile file) {
		return () -> file.text().getBytes(StandardCharsets.UTF_8);
	}

	private static Instant lastChange(Path folder) {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(path -> path.toString().endsWith(".yaml")).map(path -> path.toFile().lastModified()).max(Long::compare)
					.map(Instant::ofEpochMilli).orElse(Instant.EPOCH).truncatedTo(ChronoUnit.SECONDS);
		} catch (IOException | UncheckedIOException unreadable) {
			return Instant.EPOCH;
		}
	}
}
