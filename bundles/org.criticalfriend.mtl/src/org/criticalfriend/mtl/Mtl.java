package org.criticalfriend.mtl;

import java.util.Collection;
import java.util.List;
import org.criticalfriend.aql.model.Metamodels;
import org.criticalfriend.aql.services.ServiceRegistry;
import org.criticalfriend.aql.services.StandardServices;
import org.criticalfriend.mtl.generation.CompiledModule;
import org.criticalfriend.mtl.generation.Program;
import org.criticalfriend.mtl.module.ModuleLibrary;
import org.criticalfriend.mtl.module.ModuleSource;
import org.eclipse.emf.ecore.EPackage;

/**
 * The template language: modules from a source, read and compiled once, to be run as often as wanted, also by several
 * threads at the same time.
 */
public final class Mtl {
	private final Program program;

	private Mtl(Program program) {
		this.program = program;
	}

	/** Modules that may use the given metamodels and the standard services. */
	public static Mtl of(ModuleSource source, Collection<? extends EPackage> metamodels) {
		return of(source, metamodels, StandardServices.registry());
	}

	/** Modules that may use the given metamodels and the services of a registry. */
	public static Mtl of(ModuleSource source, Collection<? extends EPackage> metamodels, ServiceRegistry services) {
		return of(source, metamodels, services, List.of());
	}

	/** As {@link #of(ModuleSource, Collection, ServiceRegistry)}, with names of variables that all templates and queries see. */
	public static Mtl of(ModuleSource source, Collection<? extends EPackage> metamodels, ServiceRegistry services, List<String> variables) {
		return new Mtl(new Program(new ModuleLibrary(source), new Metamodels(metamodels), services, variables));
	}

	/**
	 * A run of a module, to be set up and started.
	 *
	 * @throws ModuleNotFoundException if the source has no such module
	 */
	public TemplateRun run(String qualifiedName) {
		CompiledModule module = program.module(qualifiedName).orElseThrow(() -> new ModuleNotFoundException(qualifiedName));
		return new TemplateRun(module, program.variables());
	}
}
