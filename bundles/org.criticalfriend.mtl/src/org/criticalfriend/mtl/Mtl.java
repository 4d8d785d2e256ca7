package org.criticalfriend.mtl;

import java.util.Collection;
import java.util.List;
import org.criticalfriend.aql.model.Metamodels;
import org.criticalfriend.aql.services.ServiceRegistry;
import org.criticalfriend.aql.services.StandardServices;
import org.criticalfriend.mtl.generation.CompiledModule;
import org.criticalfriend.mtl.generation.Program;
import org.criticalfriend.mtl.messages.Message;
import org.criticalfriend.mtl.module.ModuleFile;
import org.criticalfriend.mtl.module.ModuleLibrary;
import org.criticalfriend.mtl.module.ModuleSource;
import org.criticalfriend.mtl.validation.ModuleValidator;
import org.eclipse.emf.ecore.EPackage;

/**
 * The template language: modules from a source, read and compiled once, to be run as often as wanted, also by several
 * threads at the same time.
 */
public final class Mtl {
	private final ModuleLibrary library;
	private final Program program;
	private final ModuleValidator validator;

	private Mtl(ModuleLibrary library, Metamodels metamodels, ServiceRegistry services, List<String> variables) {
		this.library = library;
		this.program = new Program(library, metamodels, services, variables);
		this.validator = new ModuleValidator(library, metamodels, services, variables);
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
		return new Mtl(new ModuleLibrary(source), new Metamodels(metamodels), services, variables);
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

	/**
	 * What is wrong in a module and in those it extends or imports, found without running them: syntax, names that do not
	 * exist, calls that fit nothing, branches that cannot be reached; by module, then by place.
	 *
	 * @throws ModuleNotFoundException if the source has no such module
	 */
	public List<Message> check(String qualifiedName) {
		ModuleFile module = library.module(qualifiedName).orElseThrow(() -> new ModuleNotFoundException(qualifiedName));
		return validator.validateWithReferences(module);
	}
}
