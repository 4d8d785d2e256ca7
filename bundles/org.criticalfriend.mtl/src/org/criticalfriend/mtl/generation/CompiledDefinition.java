package org.criticalfriend.mtl.generation;

import java.util.List;
import org.criticalfriend.aql.evaluation.Callable;
import org.criticalfriend.aql.evaluation.Evaluation;
import org.criticalfriend.aql.evaluation.EvaluationAbortedException;
import org.criticalfriend.aql.evaluation.Frame;
import org.criticalfriend.aql.services.ResultType;
import org.criticalfriend.aql.services.Service;
import org.criticalfriend.aql.types.Type;
import org.criticalfriend.aql.values.Nothing;
import org.criticalfriend.mtl.messages.Severity;
import org.criticalfriend.mtl.syntax.Definition;
import org.criticalfriend.mtl.syntax.Visibility;

/** A template or query that can be called; its code is compiled at the first call. */
abstract class CompiledDefinition implements Callable {
	private final CompiledModule module;
	private final Definition syntax;
	private final Place place;
	private final Service signature;

	CompiledDefinition(CompiledModule module, Definition syntax, List<Type> parameters) {
		this.module = module;
		this.syntax = syntax;
		this.place = new Place(module.file(), syntax.start());
		this.signature = new Service(syntax.name(), parameters, ResultType.always(Type.ANY), this);
	}

	CompiledModule module() {
		return module;
	}

	Service signature() {
		return signature;
	}

	String name() {
		return syntax.name();
	}

	Visibility visibility() {
		return syntax.visibility();
	}

	Place place() {
		return place;
	}

	@Override
	public final Object call(Evaluation evaluation, Object[] arguments) {
		Run run = (Run) evaluation;
		run.enterCall(syntax.name());
		try {
			if (syntax.broken() != null) {
				run.report(place.message(Severity.ERROR, syntax.broken()));
				return Nothing.NOTHING;
			}
			return run(run, arguments);
		} catch (StackOverflowError tooDeep) {
			throw new EvaluationAbortedException("calls or expressions in `" + syntax.name()
					+ "` are nested too deep for the stack of this machine; is there a recursion without an end?");
		} finally {
			run.exitCall();
		}
	}

	/** Evaluates the definition, which is not broken. */
	abstract Object run(Run run, Object[] arguments);

	/** A frame that holds the arguments. */
	final Frame frame(Run run, int size, Object[] arguments) {
		Frame frame = run.frame(size);
		int first = module.program().variables().size();
		for (int i = 0; i < arguments.length; i++) {
			frame.set(first + i, arguments[i]);
		}
		return frame;
	}
}
