package org.criticalfriend.documents.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.criticalfriend.documents.timetable.TimetableCell;
import org.criticalfriend.documents.timetable.TimetableRow;
import org.criticalfriend.documents.timetable.TimetableServices;
import org.criticalfriend.methodology.Methodology;
import org.criticalfriend.methodology.Programme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the slots of a day become the cells of a table. */
class TimetableTest {

	@TempDir
	Path folder;

	@Test
	void aSlotOfAllStreamsIsOneCell() throws Exception {
		assertEquals(List.of("09:00-10:00 | Welcome 1x3"), table("09:00-10:00 all: \"Welcome\""));
	}

	@Test
	void neighbouringStreamsShareACellAndOthersDoNot() throws Exception {
		assertEquals(List.of("09:00-10:00 | Read 1x2 | Talk 1x1", "10:00-11:00 | Visit 1x1 | - 1x1 | Visit 1x1"),
				table("09:00-10:00 A, B: \"Read\" 09:00-10:00 C: \"Talk\" 10:00-11:00 A, C: \"Visit\""));
	}

	@Test
	void aLongSlotSpansTheRowsOfShorterOnes() throws Exception {
		assertEquals(List.of("09:00-10:00 | Read 2x1 | One 1x1 | - 1x1", "10:00-11:00 | Two 1x1 | - 1x1"),
				table("09:00-11:00 A: \"Read\" 09:00-10:00 B: \"One\" 10:00-11:00 B: \"Two\""));
	}

	@Test
	void timesAreOrderedByTheClockNotByTheirSpelling() throws Exception {
		assertEquals(List.of("09:30-10:00 | Early 1x3", "10:00-11:00 | Late 1x3"), table("10:00-11:00 all: \"Late\" 9:30-10:00 all: \"Early\""));
	}

	@Test
	void slotsAtTheSameTimeInOneStreamShareTheirCell() throws Exception {
		assertEquals(List.of("09:00-10:00 | One+Two 1x1 | - 1x1 | - 1x1"), table("09:00-10:00 A: \"One\" 09:00-10:00 A: \"Two\""));
	}

	@Test
	void aSlotWithoutAnEndLastsUntilTheNextOrTheEndOfTheDay() throws Exception {
		assertEquals(List.of("09:00-10:00 | One 1x3", "10:00- | Two 1x3"), table("09:00 all: \"One\" 10:00 onwards all: \"Two\""));
	}

	@Test
	void peopleWhoAreNoStreamHaveAColumnOfTheirOwn() throws Exception {
		assertEquals(List.of("09:00-10:00 | Welcome 1x3 | - 1x1", "10:00-11:00 | - 1x1 | - 1x1 | Talk 1x2", "11:00-12:00 | - 1x1 | - 1x1 | - 1x1 | Rest 1x1"),
				table("09:00-10:00 all: \"Welcome\" 10:00-11:00 C, \"Staff\": \"Talk\" 11:00-12:00 \"Staff\", \"Guests\": \"Rest\""));
	}

	private List<String> table(String slots) throws Exception {
		Methodology methodology = Models.parseAsItIs(folder, "methodology M \"M\" party P \"P\" role A \"A\" in P role B \"B\" in P role C \"C\" in P "
				+ "programme Day \"Day\" streams A, B, C { day 1 { " + slots + " } }");
		Programme programme = methodology.getElements().stream().filter(Programme.class::isInstance).map(Programme.class::cast).findFirst().orElseThrow();
		List<String> rows = new ArrayList<>();
		for (TimetableRow row : new TimetableServices().timetable(programme.getDays().get(0))) {
			StringBuilder text = new StringBuilder(row.start() + "-" + row.end());
			row.cells().forEach(cell -> text.append(" | ").append(text(cell)).append(' ').append(cell.rowSpan()).append('x').append(cell.columnSpan()));
			rows.add(text.toString());
		}
		return rows;
	}

	private static String text(TimetableCell cell) {
		return cell.slots().isEmpty() ? "-" : String.join("+", cell.slots().stream().map(slot -> slot.getActivities().get(0).getText()).toList());
	}
}
