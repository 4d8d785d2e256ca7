package org.criticalfriend.dsl.syntax;

import java.util.Map;
import java.util.Optional;

/** How the statements of the language are written: for each rule of the grammar what it needs, with an example. */
public final class StatementExamples {

	private static final Map<String, String> BY_RULE = Map.ofEntries(
			Map.entry("Document", "A file starts with an id and a title, for example `methodology HomeCare \"Home care peer review\"`, "
					+ "or with the file it is a part of, for example `part of \"home-care.methodology\"`"),
			Map.entry("Methodology", "`methodology` needs an id and a title, for example `methodology HomeCare \"Home care peer review\"`"),
			Map.entry("MethodologyPart", "`part of` needs the name of the main file, for example `part of \"../home-care.methodology\"`"),
			Map.entry("Library", "`library` needs an id and a title, for example `library Shared \"Shared definitions\" version \"1.0\"`"),
			Map.entry("Addition", "`add` says where to and what, for example `add to KLOE-1: ask KLOE-1.9 \"Is there a plan?\"`"),
			Map.entry("Replacement", "`replace` says what by what, for example `replace KLOE-1.2 by ask KLOE-1.2 \"Is there a plan?\"`"),
			Map.entry("Removal", "`drop` needs ids, for example `drop KLOE-1.2, KLOE-1.3`"),
			Map.entry("Rewording", "`reword` needs an id and a text, for example `reword KLOE-1.2 as \"Is there a good plan?\"`"),
			Map.entry("Rescheduling", "`reschedule` needs an id and a time, for example `reschedule Draft within 5 working days after OnSite`"),
			Map.entry("Taking", "`take` needs options, for example `take CaseReview`"),
			Map.entry("Team", "`team` needs an id and a title, for example `team Audit \"Audit team\" of Peer1, Peer2`"),
			Map.entry("WordTiming", "A time in words is written as `when \"as soon as the host agrees\"`"),
			Map.entry("Include", "`include` needs the name of a file, for example `include \"home-care/team.methodology\"`"),
			Map.entry("Clock", "`clock` says which day the count starts with, for example `clock { day 0 is Enquiry }`"),
			Map.entry("Party", "`party` needs an id and a title, for example `party Team \"Peer team\"`"),
			Map.entry("Role", "`role` needs an id and a title, for example `role TeamLeader \"Team leader\" in Team works 5 days`"),
			Map.entry("RoleDays", "`works` needs a number of days, for example `works 5 days`"),
			Map.entry("Option", "`option` needs an id and a title, for example `option ShortVisit \"Short visit\"`"),
			Map.entry("Strand", "`strand` needs an id and a title, for example `strand Interviews \"Interviews and focus groups\"`"),
			Map.entry("Kloe", "`kloe` needs an id and a title, for example `kloe KLOE-1 \"Leadership\"`"),
			Map.entry("Prompt", "`ask` and `statement` need an id and a text, for example `ask KLOE-1.4 \"Is there a plan?\"`"),
			Map.entry("Stage", "`stage` needs an id and a title, for example `stage OnSite \"On-site review\" on days 40 to 42`"),
			Map.entry("Task", "`task` needs an id and a text, for example `task ST-1.1 \"Send the documents\" by Host`"),
			Map.entry("DayTiming", "A day is written as `on day 20` or `on days 40 to 42`"),
			Map.entry("RelativeTiming", "A period is written as a number, a unit and a stage, for example `within 10 working days after OnSite`"),
			Map.entry("Evidence", "`evidence` needs an id and a title, for example `evidence Plans \"Plans and strategies\" { }`"),
			Map.entry("DocumentRequest", "`document` needs an id and a text, for example `document D-1 \"Training plan\" informs KLOE-1`"),
			Map.entry("Sample", "`sample` says how many are picked, for example `sample Files \"Case files\" pick 10 at random from \"open cases\"`"),
			Map.entry("SampleColumn", "`column` needs an id and a heading, for example `column C-1 \"Case number\" confidential`"),
			Map.entry("Scale", "`scale` needs an id, a title and levels, for example `scale Progress \"Progress\" { 1 \"Early\" 2 \"Good\" }`"),
			Map.entry("Level", "A level is written as a number or id and a text, for example `1 \"At an early stage\"`"),
			Map.entry("Field", "`field` needs an id and a label, for example `field F-1 \"Name of reviewer\" line`"),
			Map.entry("Answer", "`answer` needs an id, for example `answer Reason \"Reason\" text`"),
			Map.entry("Column", "`column` needs an id and a heading, for example `column Response \"Response\" text`"),
			Map.entry("Row", "`row` needs an id and a text, for example `row R-1 \"Is the record up to date?\" yes or no`"),
			Map.entry("NumberedQuestion", "`question` needs an id and a text, for example `question Q-1 \"How good is the plan?\" one of Progress`"),
			Map.entry("FollowUp", "A follow-up is written as `when 1, 2 ask Q-1a \"What would help?\" text`"),
			Map.entry("Form", "`form` needs an id, a title and a body, for example `form Visit \"Visit record\" by Peer1 { row V-1 \"What was seen?\" text }`"),
			Map.entry("Questionnaire", "`questionnaire` needs an id, a title and a body, for example `questionnaire Survey \"Staff survey\" { question S-1 \"Why?\" text }`"),
			Map.entry("FormSection", "`section` needs a title and a body here, for example `section \"Summary\" { }`"),
			Map.entry("Guide", "A guide needs an id, a title and a body, for example `interview guide Partners \"Partners\" { ask P-1 \"What works?\" }`"),
			Map.entry("ActivityType", "`activity` needs an id and a title, for example `activity Interview \"Interview\" takes 60 minutes`"),
			Map.entry("Suggestion", "`suggest` needs an activity, an id and a title, for example `suggest Interview Chair \"Chair of the board\"`"),
			Map.entry("Programme", "`programme` needs an id and a title, for example `programme Visit \"On-site programme\" during OnSite { }`"),
			Map.entry("ProgrammeDay", "`day` needs a number and a body, for example `day 1 { 09:00-10:00 all: \"Welcome\" }`"),
			Map.entry("Slot", "A slot is written as times, streams and activities, for example `09:00-10:00 Peer1, Peer2: Interview \"Head of service\"`"),
			Map.entry("Insert", "`insert` says what is put in, for example `insert stages` or `insert CaseRecord`"),
			Map.entry("Section", "`section` needs an id and a title, for example `section FL-1 \"Introduction\" { }`"),
			Map.entry("Slide", "`slide` needs an id and a title, for example `slide SL-1 \"What we found\" { }`"),
			Map.entry("Letter", "`letter` needs an id, a title and a body, for example `letter Thanks \"Letter of thanks\" to Sponsor { }`"),
			Map.entry("Slides", "`slides` needs an id, a title and a body, for example `slides Findings \"What we found\" { }`"),
			Map.entry("Report", "`report` needs an id, a title and a body, for example `report Final \"Final report\" { }`"),
			Map.entry("Leaflet", "`leaflet` needs an id, a title and a body, for example `leaflet Staff \"For staff\" { }`"),
			Map.entry("Policy", "`policy` needs an id, a title and a body, for example `policy Privacy \"Privacy\" { \"Names stay with us.\" }`"),
			Map.entry("Checklist", "`checklist` needs an id, a title and a body, for example `checklist Kit \"Kit\" { item K-1 \"Boots\" }`"),
			Map.entry("Responsibilities", "`responsibilities` needs an id, a title, a role or party and a body, "
					+ "for example `responsibilities Duties \"Duties\" of Host { }`"),
			Map.entry("Facility", "`facility` needs an id, a title and a body, for example `facility Room \"Base room\" { }`"),
			Map.entry("Chapter", "`chapter` needs a number, an id, a title and a body, for example `chapter 2 Timetable \"Timetable\" { insert stages }`"),
			Map.entry("Appendix", "`appendix` needs a number, an id, a title and a body, for example `appendix 3A Record \"Case record\" { insert CaseRecord }`"),
			Map.entry("Item", "`item` needs an id and a text, for example `item P-1 \"The review is not an inspection\"`"),
			Map.entry("Duty", "`duty` needs an id and a text, for example `duty HR-1 \"Book a room\"`"),
			Map.entry("Equipment", "`equipment` needs an id and a text, for example `equipment BR-1 \"A printer\"`"));

	private StatementExamples() {
	}

	/** The sentence for a rule, without full stop; empty for rules that are not statements. */
	public static Optional<String> of(String rule) {
		return Optional.ofNullable(BY_RULE.get(rule));
	}
}
