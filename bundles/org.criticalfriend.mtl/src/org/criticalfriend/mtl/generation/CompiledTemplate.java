package org.criticalfriend.mtl.generation;

import java.util.List;
import org.criticalfriend.aql.evaluation.Frame;
import org.criticalfriend.aql.evaluation.Scope;
import org.criticalfriend.aql.types.Type;
import org.criticalfriend.mtl.syntax.Definition;

/** A template: its value is the text that its body writes, changed by {@code post}. */
final class CompiledTemplate extends CompiledDefinition {
	private static final String SELF = "self";

	private final Definition.Template syntax;
	private volatile Code code;

	private record Code(BodySteps body, ExpressionSite post, int self, int frameSize) {
	}

	CompiledTemplate(CompiledModule module, Definition.Template syntax, List<Type> parameters) {
		super(module, syntax, parameters);
		this.syntax = syntax;
	}

	boolean isMain() {
		return syntax.main();
	}

	@Override
	Object run(Run run, Object[] arguments) {
		Code compiled = code();
		Frame frame = frame(run, compiled.frameSize, arguments);
		String text = run.text(() -> {
			run.buffer().startFresh(compiled.body.isInlined());
			compiled.body.write(run, frame);
		});
		if (compiled.post == null) {
			return text;
		}
		frame.set(compiled.self, text);
		return Values.text(compiled.post.evaluate(run, frame));
	}

	private Code code() {
		Code compiled = code;
		if (compiled == null) {
			Scope scope = module().scope(syntax.parameters());
			StatementCompiler statements = module().statements(scope);
			BodySteps body = statements.body(syntax.body());
			int self = scope.declare(SELF);
			ExpressionSite post = syntax.post() == null ? null : statements.expression(place(), syntax.post());
			compiled = new Code(body, post, self, scope.size());
			code = compiled;
		}
		return compiled;
	}
}
