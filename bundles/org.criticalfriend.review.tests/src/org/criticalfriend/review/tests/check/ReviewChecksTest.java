package org.criticalfriend.review.tests.check;

import static org.criticalfriend.review.tests.Harbour.answer;
import static org.criticalfriend.review.tests.Harbour.question;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.criticalfriend.methodology.AnswerKind;
import org.criticalfriend.methodology.FindingKind;
import org.criticalfriend.methodology.Form;
import org.criticalfriend.methodology.Strand;
import org.criticalfriend.methodology.SubjectKind;
import org.criticalfriend.review.CaseSample;
import org.criticalfriend.review.Comment;
import org.criticalfriend.review.Draft;
import org.criticalfriend.review.DraftState;
import org.criticalfriend.review.Finding;
import org.criticalfriend.review.Person;
import org.criticalfriend.review.Recommendation;
import org.criticalfriend.review.check.AnswersCheck;
import org.criticalfriend.review.check.CaseDataCheck;
import org.criticalfriend.review.check.Check;
import org.criticalfriend.review.check.Checks;
import org.criticalfriend.review.check.CommentsCheck;
import org.criticalfriend.review.check.DbsCheck;
import org.criticalfriend.review.check.FindingsCheck;
import org.criticalfriend.review.check.FormsFilledCheck;
import org.criticalfriend.review.check.ImmediateConcernsCheck;
import org.criticalfriend.review.check.InvitationsCheck;
import org.criticalfriend.review.check.LengthCheck;
import org.criticalfriend.review.check.OptionsCheck;
import org.criticalfriend.review.check.RecommendationsCheck;
import org.criticalfriend.review.check.RequestsCheck;
import org.criticalfriend.review.check.ReviewChecker;
import org.criticalfriend.review.check.RolesFilledCheck;
import org.criticalfriend.review.check.Severity;
import org.criticalfriend.review.check.VersionCheck;
import org.criticalfriend.review.status.Due;
import org.criticalfriend.review.tests.Harbour;
import org.junit.jupiter.api.Test;

class ReviewChecksTest {

	private final Harbour harbour = new Harbour();
	private final List<Due> dues = new ArrayList<>();
	private LocalDate today = Harbour.FIRST_DAY.minusDays(30);

	private String found(Check check) {
		return new ReviewChecker(List.of(check)).check(harbour.review, today, dues).stream().map(Object::toString).collect(Collectors.joining("\n"));
	}

	@Test
	void whoeverTakesPartIsInvitedAndHasSaidYes() {
		harbour.person("ivy-cole", "Ivy Cole", harbour.sponsor);
		assertEquals("people.yaml: warning: Amina Yusuf (`amina-yusuf`) has not been invited; do so, and write the day as `invited`.", found(new InvitationsCheck()));
		harbour.amina.setInvited(today);
		assertEquals("people.yaml: warning: Amina Yusuf (`amina-yusuf`) was invited and has not said yes; ask again, and write the day of the answer as `confirmed`.",
				found(new InvitationsCheck()));
		harbour.amina.setConfirmed(today);
		assertEquals("", found(new InvitationsCheck()));
		Person master = harbour.person("tom-reed", null);
		harbour.session("S-1", harbour.interview, null).getInterviewees().add(master);
		assertTrue(found(new InvitationsCheck()).startsWith("people.yaml: warning: `tom-reed` has not been invited"));
	}

	@Test
	void theTeamHasRecentDbsChecks() {
		assertTrue(found(new DbsCheck()).startsWith("people.yaml: warning: Amina Yusuf (`amina-yusuf`) has no DBS check"));
		harbour.element(Harbour.DESIGN.createPolicy(), "SafeStaffing").setTitle("A current DBS check");
		harbour.person("ivy-cole", "Ivy Cole", harbour.sponsor);
		assertEquals("people.yaml: error: Amina Yusuf (`amina-yusuf`) has no DBS check; ask for the certificate, and write its date as `dbsChecked`.", found(new DbsCheck()));
		harbour.amina.setDbsChecked(Harbour.FIRST_DAY.minusYears(3));
		assertEquals("people.yaml: warning: The DBS check of Amina Yusuf (`amina-yusuf`) is of 2024-03-09, but nobody says that the certificate was seen; write by whom as `dbsEvidence`.",
				found(new DbsCheck()));
		harbour.amina.setDbsEvidence("seen by the coordinator");
		assertEquals("", found(new DbsCheck()));
		harbour.amina.setDbsChecked(Harbour.FIRST_DAY.minusYears(3).minusDays(1));
		assertEquals("people.yaml: error: The DBS check of Amina Yusuf (`amina-yusuf`) is of 2024-03-08, more than 3 years before the team is on site (2027-03-09); ask for a new one.",
				found(new DbsCheck()));
		harbour.amina.setDbsChecked(Harbour.FIRST_DAY.plusDays(1));
		assertEquals("people.yaml: error: The DBS check of Amina Yusuf (`amina-yusuf`) is of 2027-03-10, after the team was on site (2027-03-09); is the date right?", found(new DbsCheck()));
	}

	@Test
	void peopleOfAPartyThatFillsInFormsAreInTheTeam() {
		Form notes = harbour.form("Notes", SubjectKind.REVIEW);
		notes.getFilledBy().add(harbour.crew);
		harbour.person("ben-hall", "Ben Hall", harbour.role("Mate", harbour.crew));
		assertTrue(found(new DbsCheck()).contains("Ben Hall"));
	}

	@Test
	void everyRoleIsFilled() {
		assertEquals("review.yaml: warning: Nobody fills the role “Sponsor” (`Sponsor`); add `Sponsor` to the `actors` of whoever does in people.yaml.", found(new RolesFilledCheck()));
		harbour.person("ivy-cole", "Ivy Cole", harbour.sponsor);
		assertEquals("", found(new RolesFilledCheck()));
	}

	@Test
	void optionsThatWereTakenExist() {
		Strand night = harbour.element(Harbour.DESIGN.createStrand(), "Night");
		harbour.review.getOptions().add(night);
		assertEquals("", found(new OptionsCheck()));
		harbour.methodology.getElements().remove(night);
		assertEquals("review.yaml: error: The option `Night` was taken, but the methodology does not offer it any more; take it out of `options`.", found(new OptionsCheck()));
	}

	@Test
	void documentsComeInTime() {
		dues.add(new Due(harbour.papers, today));
		assertEquals("", found(new RequestsCheck()));
		dues.add(new Due(harbour.logBooks, today.minusDays(1)));
		assertEquals("review.yaml: warning: The document `LB-01` (Document LB-01) was due on 2027-02-06 and has not come; ask the host for it, "
				+ "or write as `missing` why it will not come.", found(new RequestsCheck()));
		harbour.receipt("R-1", harbour.logBooks, null);
		assertTrue(found(new RequestsCheck()).startsWith("evidence.yaml: warning: The document `LB-01`"));
		harbour.review.getRequests().get(0).setMissing("The log books burnt.");
		assertEquals("", found(new RequestsCheck()));
		harbour.review.getRequests().get(0).setMissing(null);
		harbour.logBooks.setIfAvailable(true);
		assertEquals("", found(new RequestsCheck()));
	}

	@Test
	void aFormIsFilledInForEveryCaseUntilTheTeamLeaves() {
		CaseSample sample = harbour.caseSample("Boats");
		Person ben = harbour.person("ben-hall", "Ben Hall", harbour.pilot);
		Harbour.caseOf(sample, "C01", harbour.amina);
		Harbour.caseOf(sample, "C02", harbour.amina).getReviewers().add(ben);
		harbour.filled("BoatRecord-C01", harbour.boatRecord).setCase(sample.getCases().get(0));
		today = Harbour.FIRST_DAY.plusDays(2);
		assertEquals("", found(new FormsFilledCheck()));
		today = Harbour.FIRST_DAY.plusDays(3);
		assertEquals("samples/Boats.yaml: warning: There is no “BoatRecord” (`BoatRecord`) for case `C02` by Amina Yusuf (`amina-yusuf`) or Ben Hall (`ben-hall`); "
				+ "fill it in, or take it out of what was to be done.", found(new FormsFilledCheck()));
	}

	@Test
	void answersBelongToFieldsAndChooseWhatThereIs() {
		harbour.workshop.getRows().add(question("EW-1", harbour.rating("Rating"), answer("Agreed", AnswerKind.YES_NO), answer("Day", AnswerKind.DATE), answer("Boats", AnswerKind.NUMBER)));
		harbour.filled("W-1", harbour.workshop, "EW-1.Rating", "2", "EW-1.Agreed", "yes", "EW-1.Day", "2027-03-09", "EW-1.Boats", "12.5");
		assertEquals("", found(new AnswersCheck()));
		harbour.review.getForms().clear();
		harbour.filled("W-2", harbour.workshop, "EW-1.Rating", "4", "EW-1.Agreed", "Yes", "EW-1.Day", "9 March", "EW-1.Boats", "many", "EW-1.Ratings", "1", "Other", "1");
		harbour.review.getForms().get(0).getAnswers().get(0).getValues().add("1");
		assertEquals("""
				answers/Workshop/amina-yusuf.yaml: error: `EW-1.Rating` in `W-2` has 2 answers where one is chosen; keep one.
				answers/Workshop/amina-yusuf.yaml: error: `EW-1.Rating` in `W-2` is `4`; write one of `1`, `2`, `3`.
				answers/Workshop/amina-yusuf.yaml: error: `EW-1.Agreed` in `W-2` is `Yes`; write one of `yes`, `no`.
				answers/Workshop/amina-yusuf.yaml: error: `EW-1.Day` in `W-2` is `9 March`; write year, month and day, as in 2027-03-12.
				answers/Workshop/amina-yusuf.yaml: error: `EW-1.Boats` in `W-2` is `many`; write a number.
				answers/Workshop/amina-yusuf.yaml: error: The form “Workshop” (`Workshop`) has no field `EW-1.Ratings`, which is answered in `W-2`; did you mean `EW-1.Rating`?
				answers/Workshop/amina-yusuf.yaml: error: The form “Workshop” (`Workshop`) has no field `Other`, which is answered in `W-2`; give the answer the name of its field, or take it out.""",
				found(new AnswersCheck()));
	}

	@Test
	void theHostIsToldOfImmediateConcerns() {
		Finding finding = harbour.finding("F-1", "A ladder is about to fall.", harbour.quays);
		assertEquals("", found(new ImmediateConcernsCheck()));
		finding.setKind(FindingKind.IMMEDIATE_CONCERN);
		assertEquals("findings.yaml: error: The host has not been told of the immediate concern `F-1`; tell a senior manager now, and write the day as `told`.", found(new ImmediateConcernsCheck()));
		finding.setTold(today);
		assertEquals("", found(new ImmediateConcernsCheck()));
	}

	@Test
	void findingsRestOnEvidenceAndBelongSomewhere() {
		harbour.finding("F-1", "a", harbour.quays, harbour.receipt("R-1", harbour.logBooks, today));
		assertEquals("", found(new FindingsCheck()));
		Finding second = harbour.finding("F-2", "b", null);
		assertEquals("""
				findings.yaml: warning: The finding `F-2` rests on nothing; name the documents, sessions and forms behind it as `evidence`.
				findings.yaml: warning: The finding `F-2` belongs nowhere; name its key lines of enquiry or themes as `kloes`.""", found(new FindingsCheck()));
		second.getAbout().add(harbour.boatRecord);
		assertTrue(!found(new FindingsCheck()).contains("belongs nowhere"));
	}

	@Test
	void findingsAreShortEnoughForALetter() {
		Finding finding = harbour.finding("F-1", "word ".repeat(60), harbour.quays);
		assertEquals("", found(new LengthCheck()));
		finding.setText("word ".repeat(61));
		assertEquals("findings.yaml: warning: The finding `F-1` has 61 words, too many for a point in a letter; say it in 60, or make two of it.", found(new LengthCheck()));
	}

	@Test
	void recommendationsAreSmartAndAnswerFindings() {
		Recommendation recommendation = Harbour.NEW.createRecommendation();
		recommendation.setId("R-1");
		recommendation.setSpecific("Mend the ladders.");
		recommendation.setAchievable("There is a smith.");
		harbour.review.getRecommendations().add(recommendation);
		assertEquals("""
				recommendations.yaml: warning: The recommendation `R-1` is not SMART yet; write what is missing: `measurable`, `relevant`, `timeBound`.
				recommendations.yaml: warning: The recommendation `R-1` answers no finding; name those it does as `findings`.""", found(new RecommendationsCheck()));
		recommendation.setMeasurable("No ladder is loose.");
		recommendation.setRelevant("Nobody falls.");
		recommendation.setDue(today);
		recommendation.getFindings().add(harbour.finding("F-1", "a", harbour.quays));
		assertEquals("", found(new RecommendationsCheck()));
	}

	@Test
	void everyCommentOnAFinalLetterHasAReply() {
		Comment comment = Harbour.NEW.createComment();
		comment.setBy(harbour.amina);
		Draft draft = draft("FeedbackLetter-1", DraftState.WITH_HOST);
		draft.getComments().add(comment);
		assertEquals("", found(new CommentsCheck()));
		draft("FeedbackLetter-2", DraftState.FINAL);
		assertEquals("drafts/FeedbackLetter.yaml: error: “FeedbackLetter” (`FeedbackLetter`) is final, but a comment by Amina Yusuf (`amina-yusuf`) on version `FeedbackLetter-1` "
				+ "has no reply; write as `reply` what was done about it.", found(new CommentsCheck()));
		comment.setReply("Put right.");
		assertEquals("", found(new CommentsCheck()));
	}

	private Draft draft(String id, DraftState state) {
		Draft draft = Harbour.NEW.createDraft();
		draft.setId(id);
		draft.setPublication(harbour.letter);
		draft.setState(state);
		harbour.review.getDrafts().add(draft);
		return draft;
	}

	@Test
	void theMethodologyIsStillTheSameVersion() {
		assertEquals("", found(new VersionCheck()));
		harbour.methodology.setVersion("1.1");
		assertEquals("review.yaml: warning: The review was begun on version `1.0` of the methodology, which is now version `1.1`; look at what is different, "
				+ "then write the new version as `methodologyVersion`.", found(new VersionCheck()));
	}

	@Test
	void nothingWrittenForOthersQuotesACase() {
		Harbour.detail(Harbour.caseOf(harbour.caseSample("Boats"), "C01", harbour.amina), "BO-1", "Sea Otter");
		harbour.finding("F-1", "Ropes were worn in C01.", harbour.quays);
		var text = Harbour.NEW.createSectionText();
		text.setSection("FL-2");
		text.setText("The Sea Otter was dry.");
		draft("FeedbackLetter-1", DraftState.DRAFT).getTexts().add(text);
		assertEquals("""
				findings.yaml: error: The text of the finding `F-1` says “C01”, which is the reference of a case (the reference of case `C01`); say it without pointing at the case.
				drafts/FeedbackLetter.yaml: warning: The text of section `FL-2` in `FeedbackLetter-1` says “Sea Otter”, which is a detail of a case (column `BO-1` of case `C01`); \
				say it in other words if it points at the case.""", found(new CaseDataCheck()));
	}

	@Test
	void allChecksRunTogetherAndErrorsComeFirst() {
		harbour.methodology.setVersion("1.1");
		harbour.element(Harbour.DESIGN.createPolicy(), "SafeStaffing").setTitle("A current DBS check");
		List<Severity> severities = new ReviewChecker(new Checks().all()).check(harbour.review, today, dues).stream().map(problem -> problem.severity()).toList();
		assertEquals(List.of(Severity.ERROR, Severity.WARNING, Severity.WARNING, Severity.WARNING), severities);
	}

	@Test
	void aReviewWithoutItsMethodologyIsCheckedAsFarAsThatGoes() {
		harbour.review.setMethodology(null);
		harbour.review.setOnSite(null);
		harbour.finding("F-1", null, harbour.quays);
		assertEquals(List.of("The finding `F-1` rests on nothing; name the documents, sessions and forms behind it as `evidence`."),
				new ReviewChecker(new Checks().all()).check(harbour.review, today, dues).stream().map(problem -> problem.message()).toList());
	}
}
