package org.criticalfriend.mtl.generation;

import java.util.Optional;
import org.criticalfriend.aql.evaluation.Callable;
import org.criticalfriend.aql.evaluation.Evaluation;
import org.criticalfriend.mtl.syntax.Visibility;

/**
 * A call of a definition, or of what takes its place in the module that is running. Made for one combination of argument
 * kinds, so what takes its place depends on the running module only.
 */
final class VirtualCall implements Callable {
	private final CompiledDefinition definition;
	private final CompiledModule imported;
	private volatile Target known;

	private record Target(CompiledModule running, CompiledDefinition definition) {
	}

	/** The imported module through which the definition was found, null if it was found without an import. */
	VirtualCall(CompiledDefinition definition, CompiledModule imported) {
		this.definition = definition;
		this.imported = imported;
	}

	@Override
	public Object call(Evaluation evaluation, Object[] arguments) {
		Run run = (Run) evaluation;
		CompiledModule before = run.running();
		CompiledModule running = imported == null ? before : imported;
		CompiledDefinition target = target(running, arguments);
		if (running == before) {
			return target.call(evaluation, arguments);
		}
		run.setRunning(running);
		try {
			return target.call(evaluation, arguments);
		} finally {
			run.setRunning(before);
		}
	}

	private CompiledDefinition target(CompiledModule running, Object[] arguments) {
		if (running == definition.module() || definition.visibility() == Visibility.PRIVATE) {
			return definition;
		}
		Target target = known;
		if (target == null || target.running != running) {
			target = new Target(running, override(running, arguments));
			known = target;
		}
		return target.definition;
	}

	private CompiledDefinition override(CompiledModule running, Object[] arguments) {
		if (!DefinitionLookup.extendsModule(running, definition.module())) {
			return definition;
		}
		CompiledDefinition override = DefinitionLookup.upwardsBelow(Optional.of(running), definition.module(),
				definition.name(), arguments, DefinitionLookup.INHERITED);
		return override == null ? definition : override;
	}
}
