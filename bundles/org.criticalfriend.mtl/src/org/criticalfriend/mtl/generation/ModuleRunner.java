package org.criticalfriend.mtl.generation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.criticalfriend.aql.evaluation.EvaluationAbortedException;
import org.criticalfriend.aql.types.Type;
import org.criticalfriend.mtl.messages.Message;
import org.criticalfriend.mtl.messages.Severity;
import org.eclipse.emf.ecore.EObject;

/** Starts templates. */
public final class ModuleRunner {
	private final CompiledModule module;

	/** Takes the module whose templates are started. */
	public ModuleRunner(CompiledModule module) {
		this.module = module;
	}

	/**
	 * Runs every main template of the module, in order, on every object that its parameter takes: each root, then its
	 * contents depth first.
	 *
	 * @throws EvaluationAbortedException if the run was cancelled, went beyond a limit, or could not read or write a file
	 */
	public void runMains(Run run, Collection<? extends EObject> roots) {
		for (CompiledTemplate main : module.mains()) {
			List<Type> parameters = main.signature().parameters();
			if (parameters.size() != 1) {
				run.report(main.place().message(Severity.ERROR, "a main template needs exactly one parameter; this one is not run"));
				continue;
			}
			Type type = parameters.getFirst();
			ContainmentWalk walk = new ContainmentWalk(object -> {
				if (type.accepts(object)) {
					start(run, main, object);
				}
			});
			roots.forEach(walk::visit);
		}
	}

	/**
	 * Runs the template or query of the module, or of one it extends, that fits the arguments best.
	 *
	 * @return its value as text
	 * @throws IllegalArgumentException   if none fits
	 * @throws EvaluationAbortedException if the run was cancelled, went beyond a limit, or could not read or write a file
	 */
	public String call(Run run, String name, Object... arguments) {
		CompiledDefinition definition = DefinitionLookup.upwards(Optional.of(module), name, arguments, DefinitionLookup.OWN);
		if (definition == null) {
			throw new IllegalArgumentException("module " + module + ": " + new ModuleCalls(module, module.program().services()).explain(name, arguments));
		}
		return run.withNewlines(Values.text(start(run, definition, arguments)));
	}

	/** What could not be read of the module. */
	public Iterable<Message> syntaxMessages() {
		return module.file().syntaxMessages();
	}

	private Object start(Run run, CompiledDefinition definition, Object... arguments) {
		run.setRunning(module);
		return definition.call(run, arguments);
	}
}
