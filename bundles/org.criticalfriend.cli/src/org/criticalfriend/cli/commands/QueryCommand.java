package org.criticalfriend.cli.commands;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.criticalfriend.aql.Aql;
import org.criticalfriend.aql.Query;
import org.criticalfriend.aql.Result;
import org.criticalfriend.aql.evaluation.Problem;
import org.criticalfriend.aql.evaluation.Severity;
import org.criticalfriend.aql.model.ModelIndex;
import org.criticalfriend.aql.syntax.SyntaxProblem;
import org.criticalfriend.cli.console.Console;
import org.criticalfriend.cli.console.ExitStatus;
import org.criticalfriend.cli.console.InputException;
import org.criticalfriend.cli.models.LoadedModel;
import org.criticalfriend.cli.models.ModelReader;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Evaluates expressions over a model. */
@Command(name = "query",
		description = {"Evaluates AQL expressions; `self` is the root of the model.",
				"Prints a line for each: its value, a tab, and the severities of what went wrong. More is told on standard error." },
		footer = {"", "Example:", "  critical-friend query --model review.xmi --metamodel review.ecore \\", "      'self.themes->size()'" })
public final class QueryCommand implements Callable<Integer> {

	@Option(names = "--model", required = true, paramLabel = "XMI", description = "The model to look at.")
	private Path model;

	@Option(names = "--metamodel", required = true, paramLabel = "ECORE", description = "A metamodel of the model; may be repeated.")
	private List<Path> metamodels;

	@Parameters(arity = "1..*", paramLabel = "EXPR", description = "An expression; put -- before one that starts with a hyphen.")
	private List<String> expressions;

	private final Console console;
	private final ModelReader reader;

	public QueryCommand(Console console, ModelReader reader) {
		this.console = console;
		this.reader = reader;
	}

	@Override
	public Integer call() throws InputException {
		LoadedModel loaded = reader.read(model, metamodels);
		Aql aql = new Aql(loaded.metamodels());
		ModelIndex index = ModelIndex.ofResources(List.of(loaded.resource()));
		int status = ExitStatus.FINE;
		for (String expression : expressions) {
			status = Math.max(status, evaluate(expression, aql, index, loaded));
		}
		return status;
	}

	private int evaluate(String expression, Aql aql, ModelIndex index, LoadedModel loaded) {
		Query query = aql.compile(expression, "self");
		Result result = query.evaluate(index, loaded.root());
		List<String> severities = new ArrayList<>();
		boolean error = false;
		for (SyntaxProblem problem : query.parsed().errors()) {
			severities.add("PARSE");
			explain(expression, problem.offset(), "syntax error", problem.message());
			error = true;
		}
		for (Problem problem : result.problems()) {
			severities.add(problem.severity().name());
			explain(expression, problem.start(), problem.severity().name().toLowerCase(), problem.message());
			error |= problem.severity() == Severity.ERROR;
		}
		console.out().println(escape(ValueNotation.of(result.value())) + "\t" + String.join(" ", severities));
		return error ? ExitStatus.PROBLEMS : ExitStatus.FINE;
	}

	private void explain(String expression, int offset, String severity, String message) {
		console.err().println(expression.replaceAll("\\R", " ") + ":" + (offset + 1) + ": " + severity + ": " + message);
	}

	private static String escape(String text) {
		return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r").replace("\t", "\\t");
	}
}
