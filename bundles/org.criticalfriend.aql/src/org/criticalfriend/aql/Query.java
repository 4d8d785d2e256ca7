package org.criticalfriend.aql;

import java.util.List;
import org.criticalfriend.aql.evaluation.Evaluation;
import org.criticalfriend.aql.evaluation.EvaluationAbortedException;
import org.criticalfriend.aql.evaluation.Frame;
import org.criticalfriend.aql.evaluation.Node;
import org.criticalfriend.aql.evaluation.Problem;
import org.criticalfriend.aql.evaluation.Severity;
import org.criticalfriend.aql.model.ModelIndex;
import org.criticalfriend.aql.syntax.ParsedExpression;
import org.criticalfriend.aql.syntax.SyntaxProblem;
import org.criticalfriend.aql.values.Nothing;

/** A compiled expression, for any number of evaluations by any number of threads. */
public final class Query {
	private final ParsedExpression parsed;
	private final Node node;
	private final List<String> variables;
	private final int slots;

	Query(ParsedExpression parsed, Node node, List<String> variables, int slots) {
		this.parsed = parsed;
		this.node = node;
		this.variables = variables;
		this.slots = slots;
	}

	/** What the text of the expression does wrong. */
	public List<SyntaxProblem> syntaxProblems() {
		return parsed.problems();
	}

	/** The expression as it was read. */
	public ParsedExpression parsed() {
		return parsed;
	}

	/** Evaluates over models that can be seen, with values for the variables in the order they were compiled with. */
	public Result evaluate(ModelIndex models, Object... values) {
		return evaluate(new Evaluation(models), values);
	}

	/**
	 * Evaluates within limits of its own. An evaluation that is cancelled or goes beyond a limit gives nothing and an ERROR.
	 *
	 * @throws IllegalArgumentException if the number of values is not the number of variables
	 */
	public Result evaluate(Evaluation evaluation, Object... values) {
		if (values.length != variables.size()) {
			throw new IllegalArgumentException("values for " + variables + " are needed, not " + values.length + " values");
		}
		Frame frame = new Frame(evaluation, slots);
		for (int i = 0; i < values.length; i++) {
			frame.set(i, values[i]);
		}
		int before = evaluation.problems().size();
		Object value = evaluate(frame);
		List<Problem> problems = evaluation.problems().drain(before);
		return new Result(value, problems);
	}

	private Object evaluate(Frame frame) {
		try {
			return node.evaluate(frame);
		} catch (EvaluationAbortedException aborted) {
			return abort(frame, aborted.getMessage());
		} catch (StackOverflowError tooDeep) {
			return abort(frame, "the evaluation is nested too deeply");
		}
	}

	private Object abort(Frame frame, String message) {
		frame.report(Severity.ERROR, message, node.start(), node.end());
		return Nothing.NOTHING;
	}
}
