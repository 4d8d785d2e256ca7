package org.criticalfriend.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** {@code inventory}. */
class InventoryCommandTest {

	private static final String SMALL = """
			methodology Small "Small"
			host party Council "Council"
			party Team "Team"
			role Sponsor "Sponsor" in Council
			role Lead "Lead" in Team
			role Guest "Guest"
			strand Core "Core"
			optional strand Extra "Extra"
			kloe K-1 "One" { ask K-1.1 "A?" { ask K-1.1.1 "B?" } ask K-1.2 "C?" }
			theme T-1 "Two"
			coverage C-1 "Three" { ask C-1.1 "D?" }
			evidence Papers "Papers" { document P-1 "Plan" informs all document P-2 "Data" informs all }
			scale Levels "Levels" { 1 "Low" 2 "High" }
			form Grid "Grid" by Lead {
				field Place "Place"
				rows from Papers
				row G-1 "Anything else?" one of Levels { when 1 ask G-1a "Why?" text }
				section "More" { field Sum "Sum" row G-2 "More?" text }
			}
			questionnaire Survey "Survey" by Guest { question S-1 "How?" text section "Part" { question S-2 "When?" text } }
			programme Visit "Visit" streams Lead { rule R-1 "Be on time." day 1 { 09:00-10:00 all: "Talk" } day 2 { } }
			slides Talk "Talk" { slide SL-1 "First" slide SL-2 "Second" }
			slides More "More" { slide SL-3 "Third" }
			letter Thanks "Thanks" { section L-1 "Thanks" }
			appendix 1 A1 "First" { } appendix 1A A1A "Second" { }
			""";

	@TempDir
	Path folder;

	@Test
	void countsEachKind() throws IOException {
		Path file = Files.writeString(folder.resolve("small.methodology"), SMALL);
		assertHas("""
				{"kloes": 2, "themes": 1, "coverageLists": 1, "prompts": [2, 0], "promptsOfAllLevels": [3, 0], "strands": 2, "optionalStrands": 1,
				"parties": 2, "roles": 2, "hostRoles": 1, "evidence": {"Papers": 2}, "requests": 2, "scales": {"Levels": 2}, "forms": {"Grid": 4},
				"questionnaires": {"Survey": 2}, "formFields": {"Grid": 2, "Survey": 0}, "followUps": {"Grid": 1, "Survey": 0},
				"programmes": {"Visit": 2}, "programmeDays": 2, "programmeSlots": 1, "programmeRules": 1, "slides": 3, "letters": 1,
				"letterSections": {"Thanks": 1}, "appendices": 2, "stages": 0, "guides": {}}
				""", json(file));
	}

	@Test
	void theDomesticAbuseReviewIsComplete() {
		assertHas("""
				{"kloes": 8, "prompts": [10, 7, 9, 8, 8, 6, 7, 9], "strands": 6, "optionalStrands": 1, "roles": 5, "stages": 7, "requests": 20,
				"responsibilities": {"HostResponsibilities": 9}, "equipment": {"BaseRoom": 6}, "policies": 4,
				"forms": {"CaseRecord": 13, "ObservationSchedule": 12, "HealthCheckGrid": 20, "AuditValidationForm": 21},
				"questionnaires": {"EffectivenessWorkshop": 12}, "programmeDays": 3, "slides": 8, "letters": 1,
				"letterSections": {"FeedbackLetter": 8}, "appendices": 11}
				""", json(models().resolve("domestic-abuse.methodology")));
	}

	@Test
	void theEntriesAreThoseOfTheDocumentationInItsOrder() throws IOException {
		Matcher row = Pattern.compile("(?m)^\\| `(\\w+)` \\|").matcher(Files.readString(models().resolveSibling("docs").resolve("inventory.md")));
		List<String> documented = row.results().map(each -> each.group(1)).toList();
		Path file = Files.writeString(folder.resolve("small.methodology"), SMALL);
		assertEquals(documented, List.copyOf(json(file).keySet()));
	}

	@Test
	void withoutJsonItIsForPeople() throws IOException {
		Path file = Files.writeString(folder.resolve("small.methodology"), SMALL);
		List<String> lines = CommandRun.of("inventory", file).endsWith(0).lines();
		assertEquals("KLOEs: 2", lines.get(0));
		assertTrue(lines.contains("Optional strands: 1"), lines.toString());
		assertTrue(lines.contains("Questionnaires: Survey 2"), lines.toString());
	}

	/** That all of the expected entries are there with their values. */
	private static void assertHas(String expected, JsonObject actual) {
		JsonObject entries = JsonParser.parseString(expected).getAsJsonObject();
		actual.keySet().retainAll(entries.keySet());
		assertEquals(entries, actual);
	}

	private static JsonObject json(Path file) {
		return JsonParser.parseString(CommandRun.of("inventory", file, "--json").endsWith(0).out()).getAsJsonObject();
	}

	private static Path models() {
		return Path.of("").toAbsolutePath().getParent().resolveSibling("models");
	}
}
