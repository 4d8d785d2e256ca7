package org.criticalfriend.review.confidentiality;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.criticalfriend.methodology.Sample;
import org.criticalfriend.methodology.SampleColumn;
import org.criticalfriend.review.Case;
import org.criticalfriend.review.CaseSample;
import org.criticalfriend.review.Detail;
import org.criticalfriend.review.FilledForm;
import org.criticalfriend.review.FormAnswer;
import org.criticalfriend.review.Review;
import org.criticalfriend.review.confidentiality.Quote.Kind;

/**
 * All confidential data of a review, and where a text quotes it: the reference of a case as a word, what the list says about one (from four
 * characters on), a date of it in any usual notation, and eight words in a row from an answer about a case. Each text is gone through once.
 */
public final class CaseData {

	private static final int SHORTEST = 4;
	private static final int PASSAGE = 8;
	private static final int SHORTEST_NUMBER = 4;
	private static final Set<String> BEFORE_A_NUMBER = Set.of("case", "cases", "file", "files", "record", "records", "child", "family");

	private final PhraseTree<Known> phrases = new PhraseTree<>();
	private final Map<LocalDate, Known> days = new HashMap<>();
	private final Passages passages = new Passages(PASSAGE);
	private final LocalDate limit;

	private record Known(Kind kind, String source, boolean certain, Object origin) {
	}

	/** Collects the data. Time grows with its size. */
	public CaseData(Review review) {
		limit = review.getOnSite() == null || review.getOnSite().getFirst() == null ? LocalDate.of(2099, 12, 31) : review.getOnSite().getFirst();
		for (CaseSample sample : review.getSamples()) {
			Map<String, SampleColumn> columns = columns(sample.getSample());
			sample.getCases().forEach(each -> add(each, columns));
		}
		Confidential confidential = new Confidential();
		for (FilledForm copy : review.getForms()) {
			boolean aboutCase = confidential.isAboutCase(copy);
			for (FormAnswer answer : copy.getAnswers()) {
				if (confidential.isConfidential(answer)) {
					answer.getValues().forEach(value -> addAnswer(value, copy, answer, aboutCase));
				}
			}
		}
	}

	private static Map<String, SampleColumn> columns(Sample sample) {
		Map<String, SampleColumn> columns = new HashMap<>();
		if (sample != null) {
			sample.getColumns().forEach(column -> columns.put(column.getName(), column));
		}
		return columns;
	}

	private void add(Case one, Map<String, SampleColumn> columns) {
		if (one.getId() != null && !one.getId().isBlank()) {
			put(one.getId(), new Known(Kind.REFERENCE, "the reference of case `" + one.getId() + "`", true, one));
		}
		for (Detail detail : one.getDetails()) {
			SampleColumn column = columns.get(detail.getColumn());
			boolean hidden = column == null || column.isConfidential();
			String heading = column == null || column.getHeading() == null ? "" : column.getHeading().toLowerCase(Locale.ROOT);
			addDetail(detail.getValue(), "column `" + detail.getColumn() + "` of case `" + one.getId() + "`", hidden || heading.contains("birth"), one);
		}
		addPassage(one.getNote(), "the note on case `" + one.getId() + "`");
	}

	private void addDetail(String value, String source, boolean certain, Object origin) {
		if (value == null) {
			return;
		}
		List<Dates.Found> found = Dates.in(value, limit);
		found.forEach(date -> days.merge(date.day(), new Known(Kind.DATE, source, certain, origin), CaseData::both));
		if (found.isEmpty() && value.chars().filter(Character::isLetterOrDigit).count() >= SHORTEST) {
			put(value, new Known(Kind.DETAIL, source, certain, origin));
			addPassage(value, source);
		}
	}

	private void addAnswer(String value, FilledForm copy, FormAnswer answer, boolean aboutCase) {
		String source = "the answer `" + answer.getKey() + "` in `" + copy.getId() + "`";
		addPassage(value, source);
		if (!aboutCase) {
			addDetail(value, source, true, copy);
		}
	}

	private void addPassage(String text, String source) {
		if (text != null) {
			passages.add(Words.of(text), source);
		}
	}

	/** What several cases have in common points at none of them. */
	private void put(String phrase, Known known) {
		Words words = Words.of(phrase);
		if (words.size() > 0) {
			Known before = phrases.get(words);
			phrases.put(words, before == null ? known : both(before, known));
		}
	}

	private static Known both(Known one, Known other) {
		if (one.kind() == Kind.REFERENCE || one.origin() == other.origin()) {
			return one.certain() ? one : other.kind() == one.kind() ? other : one;
		}
		return other.kind() == Kind.REFERENCE ? other : new Known(one.kind(), one.source(), false, one.origin());
	}

	/** Everything confidential in a text, in its order; of what overlaps, the first and longest. */
	public List<Quote> quotesIn(String text) {
		if (text == null || text.isBlank()) {
			return List.of();
		}
		List<Quote> quotes = new ArrayList<>();
		for (Dates.Found date : Dates.in(text, limit)) {
			Known known = days.get(date.day());
			if (known != null) {
				quotes.add(new Quote(text.substring(date.start(), date.end()), date.start(), known.kind(), known.source(), known.certain()));
			}
		}
		Words words = Words.of(text);
		for (int i = 0; i < words.size();) {
			int end = i + 1;
			String passage = passages.sourceAt(words, i);
			PhraseTree.Found<Known> phrase = phrases.longest(words, i);
			if (passage != null) {
				end = passages.endFrom(words, i);
				quotes.add(new Quote(words.quote(i, end), words.starts().get(i), Kind.PASSAGE, passage, true));
			} else if (phrase != null && (phrase.value().kind() != Kind.REFERENCE || isReference(words, i, phrase.end()))) {
				end = phrase.end();
				quotes.add(new Quote(words.quote(i, end), words.starts().get(i), phrase.value().kind(), phrase.value().source(), phrase.value().certain()));
			}
			i = end;
		}
		quotes.sort(Comparator.comparingInt(Quote::start));
		return quotes;
	}

	/** A short number is a reference only where the word before it says so. */
	private static boolean isReference(Words words, int from, int to) {
		String only = words.words().get(from);
		return to - from > 1 || !only.matches("\\d+") || only.length() >= SHORTEST_NUMBER || from > 0 && BEFORE_A_NUMBER.contains(words.words().get(from - 1));
	}
}
