package org.criticalfriend.cli.reviews;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.criticalfriend.planning.invitation.CalendarFile;
import org.criticalfriend.planning.invitation.Invitations;
import org.criticalfriend.review.Person;
import org.criticalfriend.review.Review;

/** The calendar files of a review: one of the whole review, and one for each of its people. */
public final class ReviewCalendars {

	/** The format of calendars, and the ending of their names. */
	public static final String FORMAT = "ics";

	private static final String OF_REVIEW = "calendar";

	private ReviewCalendars() {
	}

	/** What the calendars are called, without ending, that of the review first. */
	public static Set<String> names(Review review) {
		Set<String> names = new LinkedHashSet<>();
		names.add(OF_REVIEW);
		review.getPeople().stream().filter(person -> person.getId() != null).map(ReviewCalendars::name).forEach(names::add);
		return names;
	}

	/** The calendars of these names, written on all processors. */
	public static Map<String, byte[]> of(OpenedReview opened, Set<String> wanted) {
		Review review = opened.review();
		Optional<Person> organiser = review.getPeople().stream().filter(person -> person.getEmail() != null).findFirst();
		Invitations invitations = new Invitations(review, opened.plan(), lastChange(opened.resource().folder()), organiser);
		Map<String, CalendarFile> files = new LinkedHashMap<>();
		files.put(OF_REVIEW, invitations.ofReview());
		review.getPeople().stream().filter(person -> person.getId() != null).forEach(person -> files.put(name(person), invitations.of(person)));
		files.keySet().retainAll(wanted);
		List<byte[]> contents = files.values().parallelStream().map(file -> file.text().getBytes(StandardCharsets.UTF_8)).toList();
		Map<String, byte[]> calendars = new LinkedHashMap<>();
		Iterator<byte[]> content = contents.iterator();
		files.keySet().forEach(name -> calendars.put(name, content.next()));
		return calendars;
	}

	private static String name(Person person) {
		return OF_REVIEW + "-" + person.getId().replaceAll("[^\\p{L}\\p{N}.-]", "-");
	}

	/** When the files of the review were last changed, so that the same review gives the same calendars. */
	private static Instant lastChange(Path folder) {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(path -> path.toString().endsWith(".yaml")).map(path -> path.toFile().lastModified()).max(Long::compare)
					.map(Instant::ofEpochMilli).orElse(Instant.EPOCH).truncatedTo(ChronoUnit.SECONDS);
		} catch (IOException | UncheckedIOException unreadable) {
			return Instant.EPOCH;
		}
	}
}
