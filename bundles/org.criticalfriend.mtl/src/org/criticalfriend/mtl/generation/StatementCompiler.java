package org.criticalfriend.mtl.generation;

import java.util.ArrayList;
import java.util.List;
import org.criticalfriend.aql.evaluation.ExpressionCompiler;
import org.criticalfriend.aql.evaluation.Scope;
import org.criticalfriend.mtl.module.ModuleFile;
import org.criticalfriend.mtl.syntax.Binding;
import org.criticalfriend.mtl.syntax.Body;
import org.criticalfriend.mtl.syntax.EmbeddedExpression;
import org.criticalfriend.mtl.syntax.Statement;

/** Compiles the statements of one template. */
final class StatementCompiler {
	private static final String INDEX_SUFFIX = "Index";

	private final ModuleFile file;
	private final ExpressionCompiler expressions;
	private final Scope scope;

	StatementCompiler(ModuleFile file, ExpressionCompiler expressions, Scope scope) {
		this.file = file;
		this.expressions = expressions;
		this.scope = scope;
	}

	BodySteps body(Body body) {
		List<Step> steps = new ArrayList<>();
		List<Statement> statements = withoutLostText(body.statements());
		for (int i = 0; i < statements.size(); i++) {
			Step step = step(statements.get(i), i + 1 < statements.size() ? statements.get(i + 1) : null);
			if (step != null) {
				steps.add(step);
			}
		}
		return new BodySteps(steps.toArray(Step[]::new), body.inlined());
	}

	/** As in Acceleo, an unreadable expression at the end of a body takes the text between it and a value before it along. */
	private static List<Statement> withoutLostText(List<Statement> statements) {
		int size = statements.size();
		if (size >= 3 && statements.get(size - 1) instanceof Statement.Broken broken && !broken.block()
				&& statements.get(size - 2) instanceof Statement.Text text && text.value().indexOf('\n') < 0
				&& statements.get(size - 3) instanceof Statement.Value) {
			List<Statement> kept = new ArrayList<>(statements);
			kept.remove(size - 2);
			return kept;
		}
		return statements;
	}

	/** An expression of a statement; null for null. */
	ExpressionSite expression(Place place, EmbeddedExpression expression) {
		return expression == null ? null
				: new ExpressionSite(place, expressions.compile(expression.ast(), scope),
						expression.problems().isEmpty() ? null : expression.problems().getFirst());
	}

	private Step step(Statement statement, Statement next) {
		Place place = new Place(file, statement.start());
		return switch (statement) {
			case Statement.Text text -> text(text);
			case Statement.Value value -> new ValueStep(expression(place, value.expression()), value.newline(),
					next instanceof Statement.Text text && text.value().startsWith("\n"));
			case Statement.Comment comment -> comment.newline() ? new CommentStep() : null;
			case Statement.Broken broken -> new BrokenStep(place, broken.message(), broken.newline());
			case Statement.If conditional -> new IfStep(branches(conditional), lastNewline(conditional));
			case Statement.For loop -> loop(place, loop);
			case Statement.Let let -> let(place, let);
			case Statement.FileBlock block -> new FileStep(place, expression(place, block.name()), block.mode(),
					expression(place, block.charset()), body(block.body()), block.newline());
			case Statement.Protected area -> new ProtectedStep(place, expression(place, area.id()),
					expression(place, area.startTagPrefix()), expression(place, area.endTagPrefix()), body(area.body()), area.newline());
		};
	}

	private Step text(Statement.Text text) {
		TextStep step = new TextStep(text.value());
		return text.underMargin().isEmpty() ? step
				: new MarginStep(step, text.underMargin().stream().map(offset -> new Place(file, offset)).toList());
	}

	private List<IfStep.Branch> branches(Statement.If conditional) {
		List<IfStep.Branch> branches = new ArrayList<>();
		Statement.Alternative alternative = conditional;
		while (alternative != null) {
			alternative = switch (alternative) {
				case Statement.If next -> {
					Place place = new Place(file, next.start());
					branches.add(new IfStep.Branch(expression(place, next.condition()), body(next.consequence()), null));
					yield next.alternative();
				}
				case Statement.Broken broken -> {
					branches.add(new IfStep.Branch(null, null, new BrokenStep(new Place(file, broken.start()), broken.message(), false)));
					yield null;
				}
				case Statement.Otherwise otherwise -> {
					if (otherwise.body() != null) {
						branches.add(new IfStep.Branch(null, body(otherwise.body()), null));
					}
					yield null;
				}
			};
		}
		return branches;
	}

	/** The new line behind the closing tag belongs to the last {@code elseif}, since that is read up to the tag. */
	private static boolean lastNewline(Statement.If conditional) {
		return switch (conditional.alternative()) {
			case Statement.If next -> lastNewline(next);
			case Statement.Broken broken -> broken.newline();
			case Statement.Otherwise otherwise -> conditional.newline();
		};
	}

	private Step loop(Place place, Statement.For loop) {
		ExpressionSite collection = expression(place, loop.binding().value());
		int mark = scope.enter();
		VariableStep variable = new VariableStep(scope.declare(loop.binding().name()), collection, place, loop.binding().broken());
		int index = scope.declare(loop.binding().name() + INDEX_SUFFIX);
		Step step = new ForStep(variable, index, expression(place, loop.separator()), body(loop.body()), loop.newline());
		scope.leave(mark);
		return step;
	}

	private Step let(Place place, Statement.Let let) {
		int mark = scope.enter();
		List<VariableStep> variables = new ArrayList<>();
		for (Binding binding : let.bindings()) {
			ExpressionSite value = expression(place, binding.value());
			variables.add(new VariableStep(scope.declare(binding.name()), value, place, binding.broken()));
		}
		Step step = new LetStep(variables, body(let.body()), let.newline());
		scope.leave(mark);
		return step;
	}
}
