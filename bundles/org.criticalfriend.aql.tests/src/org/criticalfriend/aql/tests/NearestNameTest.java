package org.criticalfriend.aql.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.criticalfriend.aql.names.NearestName;
import org.junit.jupiter.api.Test;

/** Hints for mistyped names. */
class NearestNameTest {
	private static final List<String> NAMES = List.of("name", "note", "weight", "questions");

	@Test
	void swappedMissingAndWrongCharactersAreSeen() {
		assertEquals("name", NearestName.of("nmae", NAMES));
		assertEquals("name", NearestName.of("nam", NAMES));
		assertEquals("weight", NearestName.of("Wieght", NAMES));
		assertEquals("questions", NearestName.of("question", NAMES));
	}

	@Test
	void distantNamesAreNotOffered() {
		assertNull(NearestName.of("colour", NAMES));
		assertNull(NearestName.of("", NAMES));
		assertEquals("", NearestName.hint("colour", NAMES));
		assertEquals("; did you mean `note`?", NearestName.hint("notes", NAMES));
	}
}
