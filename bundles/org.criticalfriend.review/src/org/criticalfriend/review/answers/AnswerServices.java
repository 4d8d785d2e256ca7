package org.criticalfriend.review.answers;

import java.util.List;

import org.criticalfriend.methodology.Form;
import org.criticalfriend.methodology.Identified;
import org.criticalfriend.review.FilledForm;
import org.criticalfriend.review.Review;

/** Lets templates show what filled forms say. */
public class AnswerServices {

	/** What a filled copy says; worked out anew at each call, so ask once and pass it on. */
	public Filling filling(FilledForm copy) {
		return new Filling(copy, FormFields.of(copy.getForm()));
	}

	/** What was written or chosen in the field with this name; empty if nothing was. */
	public List<String> values(Filling filling, String field) {
		return filling.values(field);
	}

	/** The first thing that was written or chosen in the field with this name; empty text if nothing was. */
	public String value(Filling filling, String field) {
		return filling.value(field);
	}

	/** What all copies of a form answered; worked out anew at each call, so ask once and pass it on. */
	public FormTally tally(Review review, Form form) {
		FormFields fields = FormFields.of(form);
		return new FormTally(fields, review.getForms().stream().filter(copy -> copy.getForm() == form).map(copy -> new Filling(copy, fields)).toList());
	}

	/** How many copies there are. */
	public Integer copies(FormTally tally) {
		return tally.copies();
	}

	/** The audiences that copies come from. */
	public List<String> audiences(FormTally tally) {
		return List.copyOf(tally.copiesByAudience().keySet());
	}

	/** How many copies come from an audience. */
	public Integer copies(FormTally tally, String audience) {
		return tally.copiesByAudience().getOrDefault(audience, 0);
	}

	/** The questions, documents, KLOEs and fields that are counted, in the order of the form. */
	public List<Identified> tallyRows(FormTally tally) {
		return tally.rows();
	}

	/** The answers to one question, one for each of its fields. */
	public List<Tally> tallies(FormTally tally, Identified row) {
		return tally.tallies(row);
	}

	/** What the answer is called beside its question, in light markup; empty if it has no words of its own. */
	public String fieldLabel(Tally tally) {
		return tally.field().label();
	}

	/** Whether levels are chosen, so that they can be counted. */
	public Boolean isChosen(Tally tally) {
		return !tally.field().choices().isEmpty();
	}

	/** How many copies have an answer. */
	public Integer responses(Tally tally) {
		return tally.responses();
	}

	/** How many copies of an audience have an answer. */
	public Integer responses(Tally tally, String audience) {
		return tally.responses(audience);
	}

	/** How often each level was chosen, in the order of the scale. */
	public List<LevelCount> levelCounts(Tally tally) {
		return tally.counts();
	}

	/** How often people of one audience chose each level. */
	public List<LevelCount> levelCounts(Tally tally, String audience) {
		return tally.counts(audience);
	}

	/** What people read for a level. */
	public String levelLabel(LevelCount count) {
		return count.choice().label();
	}

	/** The id of a level, {@code yes} or {@code no}. */
	public String levelName(LevelCount count) {
		return count.choice().value();
	}

	/** How many copies chose a level. */
	public Integer levelCount(LevelCount count) {
		return count.count();
	}

	/** The share of a level among the answers, from 0 to 100. */
	public Integer percent(LevelCount count) {
		return count.percent();
	}

	/** Whether the levels are numbered and somebody answered. */
	public Boolean hasMean(Tally tally) {
		return tally.mean().isPresent();
	}

	/** The mean level; 0 if there is none. */
	public Double mean(Tally tally) {
		return tally.mean().orElse(0);
	}

	/** What was written. */
	public List<String> texts(Tally tally) {
		return tally.texts();
	}
}
