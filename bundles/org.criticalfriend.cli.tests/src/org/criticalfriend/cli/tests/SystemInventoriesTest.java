package org.criticalfriend.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** What each of the review systems beside domestic abuse consists of. */
class SystemInventoriesTest {

	@Test
	void safeguardingChildren() {
		assertHas("""
				{"kloes": 5, "themes": 5, "coverageLists": 1, "prompts": [5, 5, 6, 5, 5], "promptsOfAllLevels": [45, 22, 34, 44, 27],
				"strands": 9, "optionalStrands": 2, "stages": 13, "requests": 39,
				"responsibilities": {"ReviewManagerRole": 13, "TeamLeaderRole": 12, "SpecialistPeerRole": 8, "MemberPeerRole": 7,
					"AnalystRoleBefore": 3, "AnalystRoleOnSite": 6, "ProjectCoordinatorRole": 5, "SponsorRole": 11, "OrganiserRole": 6,
					"CaseMappingChairRole": 3, "CouncilResponsibilities": 13},
				"evidence": {"GeneralDocuments": 25, "HealthDocuments": 12, "PerformanceReports": 2},
				"forms": {"PreReviewTable": 5, "AuditValidationForm": 25, "CaseRecord": 12, "FindingsTable": 5},
				"questionnaires": {"FrontlineSurvey": 29}, "programmes": {"OnSiteProgramme": 5, "ConferenceAgendaA": 1, "ConferenceAgendaB": 1},
				"letterSections": {"FinalLetter": 8}}
				""", "safeguarding-children");
	}

	@Test
	void safeguardingChildrenInIntervention() {
		assertHas("""
				{"prompts": [5, 5, 6, 5, 5], "stages": 13, "questionnaires": {"FrontlineSurvey": 29},
				"programmes": {"OnSiteProgramme": 5, "ConferenceAgenda": 1}}
				""", "safeguarding-in-intervention");
	}

	@Test
	void safeguardingChildrenWithBothOptions() {
		assertHas("{\"strands\": 9, \"optionalStrands\": 0, \"stages\": 13, \"tasks\": 49}", "safeguarding-with-case-records-and-audit");
	}

	@Test
	void oneDayChallenge() {
		assertHas("""
				{"kloes": 5, "themes": 5, "programmeDays": 1, "requests": 14, "letters": 1,
				"forms": {"SelfAssessment": 34, "SelfAssessmentShort": 5, "DocumentReview": 5, "MeetingNotes": 5, "ObservationNotes": 5, "ConclusionsGrid": 5},
				"checklists": {"LetterRules": 7, "HeadlineSuggestions": 13, "TeamRoles": 12}}
				""", "one-day-challenge");
	}

	@Test
	void thematicAudit() {
		assertHas("""
				{"reports": 1, "stages": 6, "forms": {"AuditTool": 20, "FindingsRecord": 4, "VerificationRecord": 0, "RecommendationsMonitor": 0},
				"checklists": {"Imperatives": 3, "Purpose": 5, "FindingsExample": 3, "GroupExample": 4, "GoodPractice": 7, "Recommendations": 10}}
				""", "thematic-audit");
	}

	@Test
	void caseAuditPanel() {
		assertHas("""
				{"roles": 9, "samples": {"AuditCases": 4}, "reports": 1, "scales": {},
				"forms": {"SummarySheet": 12, "ConsentRecord": 0, "ParentFeedback": 5, "PanelRecord": 0, "ActionPlan": 0},
				"checklists": {"GoodPractice": 5, "Learning": 7, "Actions": 12}}
				""", "case-audit-panel");
	}

	@Test
	void theNextCaseAuditPanelJudges() {
		assertHas("""
				{"scales": {"Judgement": 4}, "forms": {"SummarySheet": 12, "ConsentRecord": 0, "ParentFeedback": 5, "PanelRecord": 0,
					"ActionPlan": 0, "JudgementRecord": 5}, "checklists": {"GoodPractice": 5, "Learning": 7, "Actions": 12}}
				""", "case-audit-panel-2");
	}

	private static void assertHas(String expected, String system) {
		Path models = Path.of("").toAbsolutePath().getParent().resolveSibling("models");
		JsonObject entries = JsonParser.parseString(expected).getAsJsonObject();
		JsonObject actual = JsonParser.parseString(CommandRun.of("inventory", models.resolve(system + ".methodology"), "--json").endsWith(0).out())
				.getAsJsonObject();
		actual.keySet().retainAll(entries.keySet());
		assertEquals(entries, actual);
	}
}
