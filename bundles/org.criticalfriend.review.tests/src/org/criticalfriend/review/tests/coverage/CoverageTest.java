package org.criticalfriend.review.tests.coverage;

import static org.criticalfriend.review.tests.Harbour.answer;
import static org.criticalfriend.review.tests.Harbour.prompt;
import static org.criticalfriend.review.tests.Harbour.question;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;

import org.criticalfriend.methodology.ActivityType;
import org.criticalfriend.methodology.AnswerKind;
import org.criticalfriend.methodology.Form;
import org.criticalfriend.methodology.Identified;
import org.criticalfriend.methodology.KloeKind;
import org.criticalfriend.methodology.Prompt;
import org.criticalfriend.methodology.SubjectKind;
import org.criticalfriend.review.FilledForm;
import org.criticalfriend.review.Keyed;
import org.criticalfriend.review.Receipt;
import org.criticalfriend.review.Session;
import org.criticalfriend.review.answers.Fillings;
import org.criticalfriend.review.coverage.Coverage;
import org.criticalfriend.review.coverage.CoverageRow;
import org.criticalfriend.review.tests.Harbour;
import org.junit.jupiter.api.Test;

class CoverageTest {

	private final Harbour harbour = new Harbour();

	private Coverage coverage() {
		return new Coverage(harbour.review, new Fillings(harbour.review));
	}

	/** The matrix, a line for each row: {@code KLOE-1: DOCUMENTS R-1 R-2, CASES B-1}. */
	private String matrix() {
		return coverage().rows().stream().map(row -> row.kloe().getName() + ":" + row.kinds().stream()
				.map(kind -> " " + kind + " " + ids(row.sources(kind))).collect(Collectors.joining(","))).collect(Collectors.joining("\n"));
	}

	private static String ids(List<? extends Keyed> keyed) {
		return keyed.stream().map(Keyed::getId).collect(Collectors.joining(" "));
	}

	private static String names(List<? extends Identified> identified) {
		return identified.stream().map(Identified::getName).collect(Collectors.joining(" "));
	}

	@Test
	void documentsInformWhatTheyAreAskedForOnceTheyCame() {
		harbour.receipt("R-1", harbour.logBooks, Harbour.FIRST_DAY);
		harbour.receipt("R-2", harbour.boatList, null);
		Receipt third = harbour.receipt("R-3", null, Harbour.FIRST_DAY);
		third.getInforms().add(harbour.lamps);
		assertEquals("KLOE-1: DOCUMENTS R-1\nKLOE-2: DOCUMENTS R-3", matrix());
		harbour.boatList.setInformsAll(true);
		harbour.review.getRequests().get(1).setReceived(Harbour.FIRST_DAY);
		assertEquals("KLOE-1: DOCUMENTS R-1 R-2\nKLOE-2: DOCUMENTS R-2 R-3", matrix());
	}

	@Test
	void formsInformOnceTheyHaveAnswers() {
		harbour.workshop.getRows().add(question("EW-1", answer("Why", AnswerKind.TEXT)));
		harbour.filled("B-1", harbour.boatRecord, "BR-01.Seen", "ropes");
		harbour.filled("B-2", harbour.boatRecord, "BR-01.Seen", " ");
		harbour.filled("W-1", harbour.workshop, "EW-1.Why", "dark");
		assertEquals("KLOE-1: CASES B-1, QUESTIONNAIRES W-1\nKLOE-2: QUESTIONNAIRES W-1", matrix());
	}

	@Test
	void sessionsInformWhatTheirGuidesDoOnceSomethingWasNoted() {
		harbour.session("S-1", harbour.interview, "They know where the spare lamps are.");
		harbour.session("S-2", harbour.interview, null);
		assertEquals("KLOE-1:\nKLOE-2: INTERVIEWS S-1", matrix());
	}

	@Test
	void activitiesWithoutAGuideAreWhatTheyAreCalled() {
		for (String title : List.of("Focus group", "Observation", "Walk")) {
			Session session = harbour.session(title, harbour.element(Harbour.DESIGN.createActivityType(), title), "noted");
			session.getInforms().add(harbour.quays);
		}
		assertEquals("KLOE-1: FOCUS_GROUPS Focus group, OBSERVATIONS Observation, OTHER Walk\nKLOE-2:", matrix());
	}

	@Test
	void aFormAboutAMeetingIsOfTheKindOfTheMeeting() {
		Form notes = harbour.form("Notes", SubjectKind.MEETING, harbour.quays);
		notes.getColumns().add(answer("Seen", AnswerKind.TEXT));
		notes.getRows().add(question("N-1"));
		ActivityType group = harbour.element(Harbour.DESIGN.createActivityType(), "Focus group with skippers");
		group.setCompletes(notes);
		FilledForm copy = harbour.filled("N", notes, "N-1.Seen", "x");
		assertEquals("KLOE-1: OBSERVATIONS N\nKLOE-2:", matrix());
		copy.setSession(harbour.session("S", group, null));
		assertEquals("KLOE-1: FOCUS_GROUPS N\nKLOE-2:", matrix());
	}

	@Test
	void anAnalysisOfDocumentsInformsWhatTheAnsweredOnesDo() {
		Form grid = harbour.form("Grid", SubjectKind.REVIEW);
		grid.setRowsFrom(harbour.papers);
		grid.getColumns().add(answer("Comments", AnswerKind.TEXT));
		harbour.filled("G", grid, "LB-02.Comments", "It lists every boat.");
		assertEquals("KLOE-1:\nKLOE-2: DOCUMENTS G", matrix());
	}

	@Test
	void whatAFindingRestsOnCountsForItsKeyLine() {
		Session walk = harbour.session("S", harbour.element(Harbour.DESIGN.createActivityType(), "Walk"), null);
		harbour.finding("F-1", "Lamps are lit.", harbour.lamps, walk);
		assertEquals("KLOE-1:\nKLOE-2: OTHER S", matrix());
	}

	@Test
	void keyLinesWithFewerThanTwoKindsAreNotTriangulated() {
		harbour.kloe("C-1").setKind(KloeKind.COVERAGE);
		harbour.receipt("R-1", harbour.logBooks, Harbour.FIRST_DAY);
		harbour.receipt("R-2", harbour.boatList, Harbour.FIRST_DAY);
		harbour.receipt("R-3", harbour.boatList, Harbour.FIRST_DAY);
		harbour.filled("B-1", harbour.boatRecord, "BR-01.Seen", "ropes");
		assertEquals(List.of(harbour.lamps), coverage().notTriangulated().stream().map(CoverageRow::kloe).toList());
	}

	@Test
	void findingsOnNothingAndOnOneKindAreTold() {
		Receipt one = harbour.receipt("R-1", harbour.logBooks, Harbour.FIRST_DAY);
		Receipt other = harbour.receipt("R-2", harbour.boatList, Harbour.FIRST_DAY);
		harbour.finding("F-1", "a", harbour.quays);
		harbour.finding("F-2", "b", harbour.quays, one, other);
		harbour.finding("F-3", "c", harbour.quays, one, harbour.session("S-1", harbour.interview, "noted"));
		assertEquals("F-1", ids(coverage().withoutEvidence()));
		assertEquals(List.of("F-2"), coverage().onOneKind().stream().map(support -> support.finding().getId()).toList());
	}

	@Test
	void documentsNoFindingRestsOnAreTold() {
		harbour.finding("F-1", "a", harbour.quays, harbour.receipt("R-1", harbour.logBooks, Harbour.FIRST_DAY));
		harbour.receipt("R-2", harbour.boatList, Harbour.FIRST_DAY);
		harbour.receipt("R-3", harbour.boatList, null);
		assertEquals("R-2", ids(coverage().unusedDocuments()));
	}

	@Test
	void promptsNoGuideAsksAreOpenUntilSomethingInformsTheirKeyLine() {
		assertEquals("KLOE-1.1 KLOE-1.2", openPrompts(0));
		harbour.receipt("R-1", harbour.logBooks, Harbour.FIRST_DAY);
		assertEquals("", openPrompts(0));
	}

	private String openPrompts(int row) {
		return names(coverage().rows().get(row).openPrompts());
	}

	@Test
	void promptsOfGuidesAreOpenUntilTheyWereAskedOrNamed() {
		harbour.talk.getPrompts().addAll(List.of(prompt("TA-1", "Question KLOE-1.1"), prompt("TA-2", "Question\n KLOE-1.2")));
		harbour.receipt("R-1", harbour.logBooks, Harbour.FIRST_DAY);
		assertEquals("KLOE-1.1 KLOE-1.2", openPrompts(0));
		harbour.finding("F-1", "On KLOE-1.1: ladders are whole.", harbour.quays);
		assertEquals("KLOE-1.2", openPrompts(0));
		harbour.session("S-1", harbour.interview, "noted");
		assertEquals("", openPrompts(0));
	}

	@Test
	void aPromptIsTakenUpWithAFinerOneAndNamedOnceWhenAllOfItIsOpen() {
		Prompt whole = harbour.quays.getPrompts().get(0);
		whole.getPrompts().addAll(List.of(prompt("KLOE-1.1.1", "a"), prompt("KLOE-1.1.2", "b")));
		assertEquals("KLOE-1.1 KLOE-1.2", openPrompts(0));
		harbour.session("S-1", null, "See KLOE-1.1.2.");
		assertEquals("KLOE-1.1.1 KLOE-1.2", openPrompts(0));
	}

	@Test
	void questionsNobodyAnsweredAreToldFormByForm() {
		harbour.filled("B-1", harbour.boatRecord, "BR-01.Seen", "ropes");
		harbour.filled("B-2", harbour.boatRecord);
		assertEquals(1, coverage().openQuestions().size());
		assertEquals("BR-02", names(coverage().openQuestions().get(0).questions()));
		assertEquals(2, coverage().openQuestions().get(0).copies());
		harbour.filled("B-3", harbour.boatRecord, "BR-02.Seen", "lamps");
		assertTrue(coverage().openQuestions().isEmpty());
	}
}
