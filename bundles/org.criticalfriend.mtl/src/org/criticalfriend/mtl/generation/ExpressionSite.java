package org.criticalfriend.mtl.generation;

import java.util.List;
import org.criticalfriend.aql.evaluation.Frame;
import org.criticalfriend.aql.evaluation.Node;
import org.criticalfriend.aql.evaluation.Problem;
import org.criticalfriend.aql.evaluation.Problems;
import org.criticalfriend.aql.syntax.SyntaxProblem;
import org.criticalfriend.mtl.messages.Severity;

/** A compiled expression of a statement; gives one message for each evaluation that has a problem. */
final class ExpressionSite {
	private final Place place;
	private final Node node;
	private final SyntaxProblem syntaxProblem;

	/** The first syntax problem is reported at each evaluation; null if there is none. */
	ExpressionSite(Place place, Node node, SyntaxProblem syntaxProblem) {
		this.place = place;
		this.node = node;
		this.syntaxProblem = syntaxProblem;
	}

	Object evaluate(Run run, Frame frame) {
		if (syntaxProblem != null) {
			run.report(place.message(Severity.ERROR, syntaxProblem.offset(), syntaxProblem.message()));
		}
		Problems problems = run.problems();
		int before = problems.size();
		Object value = node.evaluate(frame);
		if (problems.size() > before) {
			report(run, problems.drain(before));
		}
		return value;
	}

	private void report(Run run, List<Problem> problems) {
		Problem worst = problems.getFirst();
		for (Problem problem : problems) {
			if (problem.severity().compareTo(worst.severity()) > 0) {
				worst = problem;
			}
		}
		Severity severity = worst.severity() == org.criticalfriend.aql.evaluation.Severity.ERROR ? Severity.ERROR : Severity.WARNING;
		run.report(place.message(severity, worst.start(), worst.message()));
	}

	Place place() {
		return place;
	}
}
