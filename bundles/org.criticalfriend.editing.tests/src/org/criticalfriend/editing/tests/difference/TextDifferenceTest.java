package org.criticalfriend.editing.tests.difference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

import org.criticalfriend.editing.difference.DifferenceLine;
import org.criticalfriend.editing.difference.DifferenceLine.Kind;
import org.criticalfriend.editing.difference.TextDifference;
import org.junit.jupiter.api.Test;

/** A comparison shows both versions whole, and what differs between them. */
class TextDifferenceTest {

	private static String of(TextDifference difference, Kind other) {
		return difference.lines().stream().filter(line -> line.kind() != other).map(DifferenceLine::text).collect(Collectors.joining("\n"));
	}

	@Test
	void equalTextsDifferInNothing() {
		TextDifference difference = TextDifference.of("one\ntwo\n", "one\r\ntwo");
		assertTrue(difference.isEmpty());
		assertEquals(List.of(), difference.parts(3));
	}

	@Test
	void wordsThatChangedAreMarkedInTheirLine() {
		List<DifferenceLine> lines = TextDifference.of("due 25 days before", "due 20 days before").lines();
		assertEquals(List.of("25"), changed(lines.get(0)));
		assertEquals(List.of("20"), changed(lines.get(1)));
	}

	private static List<String> changed(DifferenceLine line) {
		return line.pieces().stream().filter(each -> each.changed()).map(each -> each.text()).toList();
	}

	@Test
	void bothVersionsCanBeReadFromAnyComparison() {
		Random random = new Random(7);
		for (int round = 0; round < 300; round++) {
			List<String> before = new ArrayList<>();
			for (int line = random.nextInt(12); line > 0; line--) {
				before.add("word" + random.nextInt(4) + " and " + random.nextInt(3));
			}
			List<String> after = new ArrayList<>(before);
			for (int change = random.nextInt(4); change > 0; change--) {
				if (after.isEmpty() || random.nextBoolean()) {
					after.add(random.nextInt(after.size() + 1), "new " + random.nextInt(3));
				} else {
					after.remove(random.nextInt(after.size()));
				}
			}
			TextDifference difference = TextDifference.of(String.join("\n", before), String.join("\n", after));
			assertEquals(String.join("\n", before), of(difference, Kind.ADDED));
			assertEquals(String.join("\n", after), of(difference, Kind.REMOVED));
			assertEquals(before.equals(after), difference.isEmpty());
			difference.lines().stream().filter(line -> line.newLine() > 0).forEach(line -> assertEquals(after.get(line.newLine() - 1), line.text()));
		}
	}

	@Test
	void partsHaveTheLinesAroundEachDifferenceOnceAndInOrder() {
		List<String> before = new ArrayList<>();
		for (int line = 1; line <= 30; line++) {
			before.add("line " + line);
		}
		List<String> after = new ArrayList<>(before);
		after.set(4, "other 5");
		after.set(6, "other 7");
		after.set(24, "other 25");
		List<List<DifferenceLine>> parts = TextDifference.of(String.join("\n", before), String.join("\n", after)).parts(2);
		assertEquals(2, parts.size());
		assertEquals(List.of("line 3", "line 4", "line 5", "other 5", "line 6", "line 7", "other 7", "line 8", "line 9"), parts.get(0).stream().map(DifferenceLine::text).toList());
		assertEquals(List.of("line 23", "line 24", "line 25", "other 25", "line 26", "line 27"), parts.get(1).stream().map(DifferenceLine::text).toList());
	}
}
