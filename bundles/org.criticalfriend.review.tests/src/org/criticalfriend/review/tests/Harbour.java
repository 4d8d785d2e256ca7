package org.criticalfriend.review.tests;

import java.time.LocalDate;
import java.util.List;

import org.criticalfriend.methodology.ActivityType;
import org.criticalfriend.methodology.Answer;
import org.criticalfriend.methodology.AnswerKind;
import org.criticalfriend.methodology.DocumentRequest;
import org.criticalfriend.methodology.Element;
import org.criticalfriend.methodology.Evidence;
import org.criticalfriend.methodology.Field;
import org.criticalfriend.methodology.FollowUp;
import org.criticalfriend.methodology.Form;
import org.criticalfriend.methodology.Guide;
import org.criticalfriend.methodology.Identified;
import org.criticalfriend.methodology.Kloe;
import org.criticalfriend.methodology.Letter;
import org.criticalfriend.methodology.Level;
import org.criticalfriend.methodology.Methodology;
import org.criticalfriend.methodology.MethodologyFactory;
import org.criticalfriend.methodology.Party;
import org.criticalfriend.methodology.Prompt;
import org.criticalfriend.methodology.Question;
import org.criticalfriend.methodology.Questionnaire;
import org.criticalfriend.methodology.Role;
import org.criticalfriend.methodology.Sample;
import org.criticalfriend.methodology.SampleColumn;
import org.criticalfriend.methodology.Scale;
import org.criticalfriend.methodology.Subject;
import org.criticalfriend.methodology.SubjectKind;
import org.criticalfriend.review.Case;
import org.criticalfriend.review.CaseSample;
import org.criticalfriend.review.Detail;
import org.criticalfriend.review.FilledForm;
import org.criticalfriend.review.Finding;
import org.criticalfriend.review.FormAnswer;
import org.criticalfriend.review.Period;
import org.criticalfriend.review.Person;
import org.criticalfriend.review.Receipt;
import org.criticalfriend.review.Review;
import org.criticalfriend.review.ReviewFactory;
import org.criticalfriend.review.Session;
import org.criticalfriend.review.Source;

/** A small review of a harbour, and the methodology it follows; tests add to both what they need. */
public final class Harbour {

	public static final MethodologyFactory DESIGN = MethodologyFactory.eINSTANCE;
	public static final ReviewFactory NEW = ReviewFactory.eINSTANCE;
	public static final LocalDate FIRST_DAY = LocalDate.of(2027, 3, 9);

	public final Methodology methodology = DESIGN.createMethodology();
	public final Review review = NEW.createReview();
	public final Scale safety = element(DESIGN.createScale(), "Safety");
	public final Party host = element(DESIGN.createParty(), "Host");
	public final Party crew = element(DESIGN.createParty(), "Crew");
	public final Role sponsor = role("Sponsor", host);
	public final Role pilot = role("Pilot", crew);
	public final Kloe quays = kloe("KLOE-1", "KLOE-1.1", "KLOE-1.2");
	public final Kloe lamps = kloe("KLOE-2", "KLOE-2.1");
	public final Evidence papers = element(DESIGN.createEvidence(), "Papers");
	public final DocumentRequest logBooks = document("LB-01", quays);
	public final DocumentRequest boatList = document("LB-02", lamps);
	public final Sample boats = element(DESIGN.createSample(), "Boats");
	public final Form boatRecord = form("BoatRecord", SubjectKind.CASE, quays);
	public final Questionnaire workshop = element(DESIGN.createQuestionnaire(), "Workshop");
	public final Guide talk = element(DESIGN.createGuide(), "Talk");
	public final ActivityType interview = element(DESIGN.createActivityType(), "Interview");
	public final Letter letter = element(DESIGN.createLetter(), "FeedbackLetter");
	public final Person amina = person("amina-yusuf", "Amina Yusuf", pilot);

	public Harbour() {
		host.setHost(true);
		methodology.setName("HarbourReview");
		methodology.setVersion("1.0");
		for (int level = 1; level <= 3; level++) {
			safety.getLevels().add(level(String.valueOf(level)));
		}
		boats.getColumns().add(column("BO-1", "Name of the boat", false));
		boats.getColumns().add(column("BO-2", "Name of the owner", true));
		boats.getColumns().add(column("BO-3", "Date of birth of the owner", true));
		boatRecord.getSubject().getSources().add(boats);
		boatRecord.getFilledBy().add(pilot);
		boatRecord.getColumns().add(answer("Seen", AnswerKind.TEXT));
		boatRecord.getRows().add(question("BR-01"));
		boatRecord.getRows().add(question("BR-02"));
		workshop.setSubject(subject(SubjectKind.PERSON));
		workshop.getInforms().add(quays);
		workshop.getInforms().add(lamps);
		talk.getInforms().add(lamps);
		interview.getFollows().add(talk);
		review.setId("harbour");
		review.setMethodology(methodology);
		review.setMethodologyVersion("1.0");
		Period days = NEW.createPeriod();
		days.setFirst(FIRST_DAY);
		days.setLast(FIRST_DAY.plusDays(2));
		review.setOnSite(days);
	}

	public <T extends Element> T element(T element, String name) {
		element.setName(name);
		element.setTitle(name);
		methodology.getElements().add(element);
		return element;
	}

	public static <T extends Identified> T named(T identified, String name) {
		identified.setName(name);
		return identified;
	}

	public Role role(String name, Party party) {
		Role role = element(DESIGN.createRole(), name);
		role.setParty(party);
		return role;
	}

	public Kloe kloe(String name, String... prompts) {
		Kloe kloe = element(DESIGN.createKloe(), name);
		for (String prompt : prompts) {
			kloe.getPrompts().add(prompt(prompt, "Question " + prompt));
		}
		return kloe;
	}

	public static Prompt prompt(String name, String text) {
		Prompt prompt = named(DESIGN.createPrompt(), name);
		prompt.setText(text);
		return prompt;
	}

	public DocumentRequest document(String name, Kloe... informs) {
		DocumentRequest request = named(DESIGN.createDocumentRequest(), name);
		request.setText("Document " + name);
		request.getInforms().addAll(List.of(informs));
		papers.getDocuments().add(request);
		return request;
	}

	public Form form(String name, SubjectKind subject, Kloe... informs) {
		Form form = element(DESIGN.createForm(), name);
		form.setSubject(subject(subject));
		form.getInforms().addAll(List.of(informs));
		return form;
	}

	public static Subject subject(SubjectKind kind) {
		Subject subject = DESIGN.createSubject();
		subject.setKind(kind);
		return subject;
	}

	public static Question question(String name, Answer... answers) {
		Question question = named(DESIGN.createQuestion(), name);
		question.setText("Question " + name);
		question.getAnswers().addAll(List.of(answers));
		return question;
	}

	public static Answer answer(String name, AnswerKind kind) {
		Answer answer = DESIGN.createAnswer();
		answer.setName(name);
		answer.setKind(kind);
		return answer;
	}

	public Answer rating(String name) {
		Answer answer = answer(name, AnswerKind.ONE_OF);
		answer.setScale(safety);
		return answer;
	}

	public static FollowUp followUp(Question question, Level... levels) {
		FollowUp followUp = DESIGN.createFollowUp();
		followUp.getLevels().addAll(List.of(levels));
		followUp.setQuestion(question);
		return followUp;
	}

	public static Field field(String name, AnswerKind kind) {
		Field field = named(DESIGN.createField(), name);
		field.setLabel("Field " + name);
		field.setKind(kind);
		return field;
	}

	private static Level level(String name) {
		Level level = DESIGN.createLevel();
		level.setName(name);
		level.setLabel("Level " + name);
		return level;
	}

	private static SampleColumn column(String name, String heading, boolean confidential) {
		SampleColumn column = named(DESIGN.createSampleColumn(), name);
		column.setHeading(heading);
		column.setConfidential(confidential);
		return column;
	}

	public Person person(String id, String name, Role... roles) {
		Person person = NEW.createPerson();
		person.setId(id);
		person.setName(name);
		person.getActors().addAll(List.of(roles));
		review.getPeople().add(person);
		return person;
	}

	public Receipt receipt(String id, DocumentRequest request, LocalDate received) {
		Receipt receipt = NEW.createReceipt();
		receipt.setId(id);
		receipt.setRequest(request);
		receipt.setReceived(received);
		review.getRequests().add(receipt);
		return receipt;
	}

	public CaseSample caseSample(String id) {
		CaseSample sample = NEW.createCaseSample();
		sample.setId(id);
		sample.setSample(boats);
		review.getSamples().add(sample);
		return sample;
	}

	public static Case caseOf(CaseSample sample, String id, Person reviewer) {
		Case one = NEW.createCase();
		one.setId(id);
		if (reviewer != null) {
			one.getReviewers().add(reviewer);
		}
		sample.getCases().add(one);
		return one;
	}

	public static Detail detail(Case one, String column, String value) {
		Detail detail = NEW.createDetail();
		detail.setColumn(column);
		detail.setValue(value);
		one.getDetails().add(detail);
		return detail;
	}

	public Session session(String id, ActivityType type, String note) {
		Session session = NEW.createSession();
		session.setId(id);
		session.setType(type);
		session.setNote(note);
		review.getSessions().add(session);
		return session;
	}

	/** A filled copy; answers are given as key and value in turn. */
	public FilledForm filled(String id, Form form, String... answers) {
		FilledForm copy = NEW.createFilledForm();
		copy.setId(id);
		copy.setForm(form);
		copy.setBy(amina);
		for (int i = 0; i < answers.length; i += 2) {
			FormAnswer answer = NEW.createFormAnswer();
			answer.setKey(answers[i]);
			answer.getValues().add(answers[i + 1]);
			copy.getAnswers().add(answer);
		}
		review.getForms().add(copy);
		return copy;
	}

	public Finding finding(String id, String text, Kloe kloe, Source... evidence) {
		Finding finding = NEW.createFinding();
		finding.setId(id);
		finding.setText(text);
		if (kloe != null) {
			finding.getKloes().add(kloe);
		}
		finding.getEvidence().addAll(List.of(evidence));
		review.getFindings().add(finding);
		return finding;
	}
}
