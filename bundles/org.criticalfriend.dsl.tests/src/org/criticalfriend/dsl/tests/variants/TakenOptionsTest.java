package org.criticalfriend.dsl.tests.variants;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;

import org.criticalfriend.methodology.Methodology;
import org.criticalfriend.methodology.Role;
import org.criticalfriend.methodology.RoleDays;
import org.criticalfriend.methodology.Stage;
import org.criticalfriend.methodology.Strand;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code take X} in a variant makes an option part of every review. */
class TakenOptionsTest {

	private static final String BASE = """
			methodology Base "Base review" version "1.0" clock { day 0 is Start }
			host party Host "Host"
			optional strand Audit "Audit"
			optional strand Night "Night visit"
			role Lead "Leader" in Host works 5 days, 7 days with Audit, 8 days with Night
			stage Start "Start" on day 0 by Lead {
				task T-1 "Ask for audits" with Audit
				task T-2 "Explain why there is no audit" without Audit
				task T-3 "Find a lamp and the audits" with Audit and Night
			}
			""";

	@TempDir
	Path folder;
	private Variants files;

	@BeforeEach
	void write() {
		files = Variants.in(folder).with("base.methodology", BASE);
	}

	@Test
	void aTakenStrandIsNoLongerOptional() {
		Methodology variant = Variants.methodology(files.variant("take Audit"));
		assertFalse(Variants.find(variant, Strand.class, "Audit").isOptional());
	}

	@Test
	void conditionsOnItGoAndOthersStay() {
		Stage start = Variants.find(Variants.methodology(files.variant("take Audit")), Stage.class, "Start");
		assertEquals(List.of("T-1 []", "T-3 [Night]"), start.getTasks().stream()
				.map(task -> task.getName() + " " + task.getWith().stream().map(option -> option.getName()).toList()).toList());
	}

	@Test
	void theDaysOfARoleAreThoseWithTheOption() {
		Role lead = Variants.find(Variants.methodology(files.variant("take Audit")), Role.class, "Lead");
		assertEquals(List.of(7, 8), lead.getDays().stream().map(RoleDays::getDays).toList());
	}

	@Test
	void severalOptionsCanBeTakenAtOnce() {
		Methodology variant = Variants.methodology(files.variant("take Audit, Night"));
		assertEquals(List.of(8), Variants.find(variant, Role.class, "Lead").getDays().stream().map(RoleDays::getDays).toList());
	}

	@Test
	void anOptionIsTakenOnce() {
		assertEquals(1, files.variant("take Audit\ntake Audit").problems().size());
	}

	@Test
	void twoThingsThatReplaceEachOtherAreNotAnEndlessStory() {
		assertFalse(files.variant("replace T-1 by task T-2 \"Two\"\nreplace T-2 by task T-1 \"One\"").files().isEmpty());
	}
}
