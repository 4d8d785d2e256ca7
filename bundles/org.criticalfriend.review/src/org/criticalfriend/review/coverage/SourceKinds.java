package org.criticalfriend.review.coverage;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.criticalfriend.methodology.ActivityType;
import org.criticalfriend.methodology.Form;
import org.criticalfriend.methodology.Guide;
import org.criticalfriend.methodology.GuideKind;
import org.criticalfriend.methodology.Questionnaire;
import org.criticalfriend.methodology.SubjectKind;
import org.criticalfriend.review.CaseSample;
import org.criticalfriend.review.FilledForm;
import org.criticalfriend.review.Receipt;
import org.criticalfriend.review.Session;
import org.criticalfriend.review.Source;

/**
 * Tells of which kind a source is. A session is what its activity follows or completes or, where a methodology says neither, is called; all
 * that cannot be told counts as one kind, so that evidence never looks broader than it is.
 */
public final class SourceKinds {

	/** Words in the names of activities, the more telling ones first. */
	private static final List<Map.Entry<String, SourceKind>> WORDS = List.of(Map.entry("focus group", SourceKind.FOCUS_GROUPS), Map.entry("interview", SourceKind.INTERVIEWS),
			Map.entry("observation", SourceKind.OBSERVATIONS), Map.entry("workshop", SourceKind.QUESTIONNAIRES), Map.entry("questionnaire", SourceKind.QUESTIONNAIRES));

	/** The kind of a source. */
	public SourceKind of(Source source) {
		return switch (source) {
			case Receipt receipt -> SourceKind.DOCUMENTS;
			case CaseSample sample -> SourceKind.CASES;
			case FilledForm copy -> of(copy);
			case Session session -> session.getType() == null ? SourceKind.OTHER : of(session.getType());
			default -> SourceKind.OTHER;
		};
	}

	private static SourceKind of(FilledForm copy) {
		if (copy.getCase() != null) {
			return SourceKind.CASES;
		}
		Form form = copy.getForm();
		SourceKind kind = form == null ? SourceKind.OTHER : of(form);
		boolean ofMeeting = form != null && form.getSubject() != null && form.getSubject().getKind() == SubjectKind.MEETING;
		if (ofMeeting && copy.getSession() != null && copy.getSession().getType() != null) {
			SourceKind met = of(copy.getSession().getType());
			return met == SourceKind.OTHER ? kind : met;
		}
		return kind;
	}

	private static SourceKind of(Form form) {
		if (form instanceof Questionnaire) {
			return SourceKind.QUESTIONNAIRES;
		}
		if (form.getRowsFrom() != null) {
			return SourceKind.DOCUMENTS;
		}
		return switch (form.getSubject() == null ? SubjectKind.REVIEW : form.getSubject().getKind()) {
			case CASE -> SourceKind.CASES;
			case MEETING -> SourceKind.OBSERVATIONS;
			case DOCUMENT -> SourceKind.DOCUMENTS;
			case PERSON -> SourceKind.INTERVIEWS;
			case REVIEW -> SourceKind.ANALYSES;
		};
	}

	private static SourceKind of(ActivityType type) {
		String title = type.getTitle() == null ? "" : type.getTitle().toLowerCase(Locale.ROOT);
		boolean ofCase = type.getCompletes() != null && of(type.getCompletes()) == SourceKind.CASES;
		for (Map.Entry<String, SourceKind> word : WORDS) {
			if (!ofCase && title.contains(word.getKey())) {
				return word.getValue();
			}
		}
		for (Guide guide : type.getFollows()) {
			if (!ofCase && guide.getKind() == GuideKind.FOCUS_GROUP) {
				return SourceKind.FOCUS_GROUPS;
			}
			if (!ofCase && guide.getKind() == GuideKind.INTERVIEW) {
				return SourceKind.INTERVIEWS;
			}
		}
		return type.getCompletes() == null ? SourceKind.OTHER : of(type.getCompletes());
	}
}
