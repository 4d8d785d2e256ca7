package org.criticalfriend.review.coverage;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.criticalfriend.methodology.Form;
import org.criticalfriend.methodology.Identified;
import org.criticalfriend.methodology.Kloe;
import org.criticalfriend.methodology.KloeKind;
import org.criticalfriend.review.Finding;
import org.criticalfriend.review.Receipt;
import org.criticalfriend.review.Review;
import org.criticalfriend.review.Session;
import org.criticalfriend.review.Source;
import org.criticalfriend.review.answers.Filling;
import org.criticalfriend.review.answers.Fillings;

/**
 * What a review has on each key line of enquiry, and of which kinds: a matrix of sources, and what is missing for triangulation. A source
 * counts where the methodology or the review says that it informs a key line of enquiry, and where a finding of that line rests on it.
 */
public final class Coverage {

	private final Map<Kloe, CoverageRow> rows = new LinkedHashMap<>();
	private final Set<SourceKind> kinds = EnumSet.noneOf(SourceKind.class);
	private final List<FindingSupport> findings = new ArrayList<>();
	private final List<Receipt> unused = new ArrayList<>();
	private final List<OpenQuestions> openQuestions = new ArrayList<>();

	/** Works it out in one pass over the review; time grows with its size. A review without a methodology has no rows. */
	public Coverage(Review review, Fillings fillings) {
		if (review.getMethodology() == null) {
			return;
		}
		review.getMethodology().getElements().stream().filter(Kloe.class::isInstance).map(Kloe.class::cast).forEach(kloe -> rows.put(kloe, new CoverageRow(kloe)));
		SourceKinds kindOf = new SourceKinds();
		Informing informing = new Informing(rows.keySet(), fillings);
		sources(review).forEach(source -> informing.informedBy(source).forEach(kloe -> add(kloe, kindOf.of(source), source)));
		Set<Source> used = new HashSet<>();
		for (Finding finding : review.getFindings()) {
			used.addAll(finding.getEvidence());
			addFinding(finding, kindOf);
		}
		review.getRequests().stream().filter(receipt -> receipt.getReceived() != null && !used.contains(receipt)).forEach(unused::add);
		Prompts prompts = new Prompts(review);
		rows.values().forEach(row -> row.setOpenPrompts(prompts.open(row.kloe(), row.size() > 0)));
		forms(review).forEach(form -> addOpenQuestions(form, fillings.of(form)));
	}

	/** Whether a session took place, as far as the review tells: something was noted. */
	static boolean isHeld(Session session) {
		return session.getNote() != null && !session.getNote().isBlank();
	}

	private static Stream<Source> sources(Review review) {
		return Stream.of(review.getRequests(), review.getSamples(), review.getSessions(), review.getForms()).flatMap(List::stream);
	}

	private static Set<Form> forms(Review review) {
		Set<Form> forms = new LinkedHashSet<>();
		review.getForms().stream().map(copy -> copy.getForm()).filter(form -> form != null).forEach(forms::add);
		return forms;
	}

	private void add(Kloe kloe, SourceKind kind, Source source) {
		CoverageRow row = rows.get(kloe);
		if (row != null) {
			row.add(kind, source);
			kinds.add(kind);
		}
	}

	private void addFinding(Finding finding, SourceKinds kindOf) {
		Set<SourceKind> supporting = EnumSet.noneOf(SourceKind.class);
		for (Source source : finding.getEvidence()) {
			supporting.add(kindOf.of(source));
			finding.getKloes().forEach(kloe -> add(kloe, kindOf.of(source), source));
		}
		findings.add(new FindingSupport(finding, List.copyOf(supporting)));
		finding.getKloes().stream().filter(rows::containsKey).forEach(kloe -> rows.get(kloe).add(finding));
	}

	private void addOpenQuestions(Form form, List<Filling> copies) {
		Set<Identified> asked = new LinkedHashSet<>();
		Set<Identified> answered = new HashSet<>();
		for (Filling copy : copies) {
			asked.addAll(copy.applicable());
			answered.addAll(copy.answered());
		}
		if (!copies.isEmpty()) {
			List<Identified> open = copies.get(0).fields().rows().stream().filter(row -> asked.contains(row) && !answered.contains(row)).toList();
			if (!open.isEmpty()) {
				openQuestions.add(new OpenQuestions(form, copies.size(), open));
			}
		}
	}

	/** A row for each key line of enquiry, theme and coverage list, in the order of the methodology. */
	public List<CoverageRow> rows() {
		return List.copyOf(rows.values());
	}

	/** The kinds of sources there are, which are the columns. */
	public List<SourceKind> kinds() {
		return List.copyOf(kinds);
	}

	/** The key lines of enquiry and themes that sources of fewer than two kinds inform; coverage lists need none of their own. */
	public List<CoverageRow> notTriangulated() {
		return rows.values().stream().filter(row -> row.kloe().getKind() != KloeKind.COVERAGE && !row.isTriangulated()).toList();
	}

	/** The findings that rest on nothing. */
	public List<Finding> withoutEvidence() {
		return findings.stream().filter(support -> support.kinds().isEmpty()).map(FindingSupport::finding).toList();
	}

	/** The findings that rest on sources of one kind only. */
	public List<FindingSupport> onOneKind() {
		return findings.stream().filter(support -> support.kinds().size() == 1).toList();
	}

	/** The documents that were received and that no finding rests on. */
	public List<Receipt> unusedDocuments() {
		return List.copyOf(unused);
	}

	/** The questions that nobody answered, form by form. */
	public List<OpenQuestions> openQuestions() {
		return List.copyOf(openQuestions);
	}
}
