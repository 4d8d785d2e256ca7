package org.criticalfriend.review.coverage;

import java.util.List;

import org.criticalfriend.methodology.Form;
import org.criticalfriend.methodology.Identified;
import org.criticalfriend.methodology.Kloe;
import org.criticalfriend.methodology.Prompt;
import org.criticalfriend.review.Finding;
import org.criticalfriend.review.Receipt;
import org.criticalfriend.review.Review;
import org.criticalfriend.review.Source;
import org.criticalfriend.review.answers.Fillings;

/** Lets templates show what a review has on each key line of enquiry. */
public class CoverageServices {

	/** The coverage of a review; worked out anew at each call, so ask once and pass it on. */
	public Coverage coverage(Review review) {
		return new Coverage(review, new Fillings(review));
	}

	/** The rows of the matrix. */
	public List<CoverageRow> coverageRows(Coverage coverage) {
		return coverage.rows();
	}

	/** The columns of the matrix. */
	public List<SourceKind> sourceKinds(Coverage coverage) {
		return coverage.kinds();
	}

	/** The kinds of sources in a row. */
	public List<SourceKind> sourceKinds(CoverageRow row) {
		return row.kinds();
	}

	/** The kinds of sources that a finding rests on. */
	public List<SourceKind> sourceKinds(FindingSupport support) {
		return support.kinds();
	}

	/** The kind of a source. */
	public SourceKind sourceKind(Source source) {
		return new SourceKinds().of(source);
	}

	/** What people call a kind of sources, in the plural. */
	public String kindTitle(SourceKind kind) {
		return kind.title();
	}

	/** The key line of enquiry, theme or coverage list of a row. */
	public Kloe kloe(CoverageRow row) {
		return row.kloe();
	}

	/** The sources in one cell of the matrix. */
	public List<Source> sources(CoverageRow row, SourceKind kind) {
		return row.sources(kind);
	}

	/** How many sources a row has. */
	public Integer sourceCount(CoverageRow row) {
		return row.size();
	}

	/** Whether a row has sources of two kinds or more. */
	public Boolean isTriangulated(CoverageRow row) {
		return row.isTriangulated();
	}

	/** The findings that belong to a row. */
	public List<Finding> rowFindings(CoverageRow row) {
		return row.findings();
	}

	/** The prompts of a row that nobody took up. */
	public List<Prompt> openPrompts(CoverageRow row) {
		return row.openPrompts();
	}

	/** The rows of key lines of enquiry and themes with sources of fewer than two kinds. */
	public List<CoverageRow> notTriangulated(Coverage coverage) {
		return coverage.notTriangulated();
	}

	/** The findings that rest on nothing. */
	public List<Finding> withoutEvidence(Coverage coverage) {
		return coverage.withoutEvidence();
	}

	/** The findings that rest on sources of one kind only. */
	public List<FindingSupport> onOneKind(Coverage coverage) {
		return coverage.onOneKind();
	}

	/** The finding that something is said about. */
	public Finding finding(FindingSupport support) {
		return support.finding();
	}

	/** The documents that were received and that no finding rests on. */
	public List<Receipt> unusedDocuments(Coverage coverage) {
		return coverage.unusedDocuments();
	}

	/** The questions that nobody answered, form by form. */
	public List<OpenQuestions> openQuestions(Coverage coverage) {
		return coverage.openQuestions();
	}

	/** The form whose questions are open. */
	public Form openForm(OpenQuestions open) {
		return open.form();
	}

	/** The open questions of a form. */
	public List<Identified> questions(OpenQuestions open) {
		return open.questions();
	}
}
