package org.criticalfriend.mtl;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.criticalfriend.aql.evaluation.EvaluationAbortedException;
import org.criticalfriend.aql.model.ModelIndex;
import org.criticalfriend.mtl.generation.CompiledModule;
import org.criticalfriend.mtl.generation.Limits;
import org.criticalfriend.mtl.generation.ModuleRunner;
import org.criticalfriend.mtl.generation.Run;
import org.criticalfriend.mtl.messages.Message;
import org.criticalfriend.mtl.output.MemoryOutput;
import org.criticalfriend.mtl.output.Output;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;

/** One run of one module: what it runs on and where its files go. */
public final class TemplateRun {
	private final CompiledModule module;
	private final List<String> variables;
	private final Object[] values;
	private final List<EObject> roots = new ArrayList<>();
	private Output output = new MemoryOutput();
	private String newline = "\n";
	private Limits limits = Limits.DEFAULT;
	private BooleanSupplier cancelled = () -> false;

	TemplateRun(CompiledModule module, List<String> variables) {
		this.module = module;
		this.variables = variables;
		this.values = new Object[variables.size()];
	}

	/** Adds the contents of a resource to the models that can be seen and that main templates run on. */
	public TemplateRun on(Resource resource) {
		return on(resource.getContents());
	}

	/** Adds objects with everything they contain to the models that can be seen and that main templates run on. */
	public TemplateRun on(Collection<? extends EObject> objects) {
		roots.addAll(objects);
		return this;
	}

	/** Where files go; without it they are thrown away. */
	public TemplateRun into(Output target) {
		output = target;
		return this;
	}

	/** What ends a line in files and in the text of a call, {@code \n} unless set. */
	public TemplateRun newline(String lineEnd) {
		newline = lineEnd;
		return this;
	}

	/**
	 * Gives one of the variables a value for this run.
	 *
	 * @throws IllegalArgumentException if the variable was not named when {@link Mtl} was made
	 */
	public TemplateRun variable(String name, Object value) {
		int index = variables.indexOf(name);
		if (index < 0) {
			throw new IllegalArgumentException("no variable `" + name + "`; the variables are " + variables);
		}
		values[index] = value;
		return this;
	}

	/** How deep and how much; {@link Limits#DEFAULT} unless set. */
	public TemplateRun limits(Limits newLimits) {
		limits = newLimits;
		return this;
	}

	/** Ends the run when it says so; it is asked often. */
	public TemplateRun cancelledBy(BooleanSupplier condition) {
		cancelled = condition;
		return this;
	}

	/**
	 * Runs the main templates of the module on every object of the models that they take.
	 *
	 * @throws EvaluationAbortedException if the run was cancelled, went beyond a limit, or could not read or write a file
	 */
	public RunResult mains() {
		Run run = run();
		ModuleRunner runner = new ModuleRunner(module);
		runner.runMains(run, roots);
		return result("", runner, run);
	}

	/**
	 * Runs one template or query with the arguments given, the receiver first.
	 *
	 * @throws IllegalArgumentException   if the module has none of that name that takes the arguments
	 * @throws EvaluationAbortedException if the run was cancelled, went beyond a limit, or could not read or write a file
	 */
	public RunResult call(String name, Object... arguments) {
		Run run = run();
		ModuleRunner runner = new ModuleRunner(module);
		return result(runner.call(run, name, arguments), runner, run);
	}

	private Run run() {
		return new Run(ModelIndex.ofRoots(roots), output, newline, values.clone(), limits, cancelled);
	}

	private static RunResult result(String text, ModuleRunner runner, Run run) {
		List<Message> messages = new ArrayList<>();
		runner.syntaxMessages().forEach(messages::add);
		messages.addAll(run.messages());
		return new RunResult(text, messages);
	}
}
