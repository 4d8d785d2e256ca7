package org.criticalfriend.mtl.generation;

import java.util.List;
import org.criticalfriend.aql.evaluation.Scope;
import org.criticalfriend.aql.types.Type;
import org.criticalfriend.mtl.syntax.Definition;

/** A query: its value is that of its expression. */
final class CompiledQuery extends CompiledDefinition {
	private final Definition.Query syntax;
	private volatile Code code;

	private record Code(ExpressionSite expression, int frameSize) {
	}

	CompiledQuery(CompiledModule module, Definition.Query syntax, List<Type> parameters) {
		super(module, syntax, parameters);
		this.syntax = syntax;
	}

	@Override
	Object run(Run run, Object[] arguments) {
		Code compiled = code();
		return compiled.expression.evaluate(run, frame(run, compiled.frameSize, arguments));
	}

	private Code code() {
		Code compiled = code;
		if (compiled == null) {
			Scope scope = module().scope(syntax.parameters());
			ExpressionSite expression = module().statements(scope).expression(place(), syntax.expression());
			compiled = new Code(expression, scope.size());
			code = compiled;
		}
		return compiled;
	}
}
