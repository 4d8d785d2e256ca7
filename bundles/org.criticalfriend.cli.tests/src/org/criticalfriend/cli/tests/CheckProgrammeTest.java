package org.criticalfriend.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code check} on a programme: what does not work is told with its file, line and column. */
class CheckProgrammeTest {

	private static final String PROGRAMME = "programme/Two.yaml";

	@TempDir
	Path room;

	private Path folder;

	@BeforeEach
	void beginReview() throws IOException {
		Path methodology = Files.writeString(room.resolve("quay.methodology"), """
				methodology Quay "Quayside review"
				calendar england-and-wales
				clock { day 0 is Asked on-site is Visit }
				host party Host "Host"
				party Crew "Visiting crew"
				role Pilot "Pilot" in Crew
				role Keeper "Harbour keeper" in Host
				stage Asked "Enquiry" on day 0 by Host
				stage Visit "Visit" on days 15 to 16 by Crew
				activity Interview "Interview" takes 60 minutes with 15 for crossover
				activity Lunch "Lunch" as break
				activity Watch "Quay watched"
				suggest Interview SeeMaster "Harbour master"
				programme Two "Two days" during Visit streams Pilot {
					day 1 { 09:00-10:00 Pilot: Interview "Harbour master" }
					day 2 { 09:00-10:00 all: Lunch }
				}
				""");
		folder = room.resolve("review");
		CommandRun.of("new", folder, "--methodology", methodology, "--host", "Quayside Council", "--on-site", "2027-03-09..2027-03-10").endsWith(0);
		write("people.yaml", """
				people:
				- id: pat
				  name: Pat Pilot
				  actors: [Pilot]
				  dbsChecked: 2026-05-01
				  dbsEvidence: certificate seen
				  invited: 2027-01-11
				- id: mo
				  name: Mo Master
				  post: harbour master
				  actors: [Keeper]
				  invited: 2027-01-11
				- id: po
				  name: Po Porter
				  post: porter
				  actors: [Keeper]
				...
				""");
	}

	@Test
	void aProgrammeThatWorksHasNoErrors() throws IOException {
		sessions("S1 Interview 09:00 10:00 mo", "S2 Watch 10:00 11:00 mo");
		CommandRun.of("check", folder, "--today", "2027-01-04").endsWith(0);
	}

	@Test
	void aPeerInTwoPlacesAndARoomTakenTwice() throws IOException {
		sessions("S1 Interview 09:00 10:00 mo", "S2 Watch 09:30 10:30");
		told(9, "Pat Pilot is in two places: “Session S1” on day 1 at 09:00 is not over when “Session S2” at 09:30 begins");
		told(9, "Room 1 is taken");
	}

	@Test
	void aDayWithoutABreak() throws IOException {
		sessions("S1 Watch 08:00 11:00", "S2 Watch 11:00 14:30");
		told(9, "have no break of 20 minutes", "Pat Pilot has no break of 20 minutes");
	}

	@Test
	void anInterviewWithoutCrossover() throws IOException {
		sessions("S1 Interview 09:00 09:50 mo", "S2 Watch 09:50 11:00");
		told(2, "Pat Pilot goes on with “Session S2” at 09:50 10 minutes too soon after “Session S1”");
	}

	@Test
	void somebodyNotInvitedYetWhomTheMethodologyDoesNotList() throws IOException {
		sessions("S1 Watch 09:00 10:00", "S2 Interview 11:00 12:00 po");
		told(9, "Po Porter was not invited yet");
		told(9, "Po Porter, porter: the methodology lists nobody like that");
	}

	@Test
	void daysThatCannotBeAreToldWhereTheyAreSettled() throws IOException {
		String review = Files.readString(folder.resolve("review.yaml"));
		Files.writeString(folder.resolve("review.yaml"), review.replace("2027-03-09", "2027-03-26").replace("2027-03-10", "2027-03-30"));
		int line = review.substring(0, review.indexOf("first:")).split("\n").length;
		CommandRun run = CommandRun.of("check", folder, "--today", "2027-01-04").endsWith(1);
		String place = folder.resolve("review.yaml") + ":" + line + ":3: error: ";
		assertTrue(run.lines().stream().anyMatch(each -> each.startsWith(place + "The team would be on site on Friday 26 March 2027") && each.contains("Good Friday")),
				run.out());
	}

	/** Each of {@code id type start end [interviewee]}, for the pilot in room 1, on seven lines of the file from the second on. */
	private void sessions(String... sessions) throws IOException {
		StringBuilder text = new StringBuilder("sessions:\n");
		for (String session : sessions) {
			List<String> parts = List.of(session.split(" "));
			text.append("""
					- {id: %1$s, programme: Two, day: 1,
					  title: Session %1$s,
					  type: %2$s,
					  start: %3$s, end: %4$s,
					  people: [pat],
					  interviewees: [%5$s],
					  room: Room 1}
					""".formatted(parts.get(0), parts.get(1), parts.get(2), parts.get(3), parts.size() > 4 ? parts.get(4) : ""));
		}
		write(PROGRAMME, text + "...\n");
	}

	private void told(int line, String... anyOf) {
		CommandRun run = CommandRun.of("check", folder, "--today", "2027-01-04").endsWith(1);
		String place = folder.resolve(PROGRAMME) + ":" + line + ":3: error: ";
		assertEquals(1, run.lines().stream().filter(each -> each.startsWith(place)).filter(each -> List.of(anyOf).stream().anyMatch(each::contains)).count(), run.out());
	}

	private void write(String name, String text) throws IOException {
		Path file = folder.resolve(name);
		Files.createDirectories(file.getParent());
		Files.writeString(file, text);
	}
}
