package org.criticalfriend.mtl.generation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.criticalfriend.aql.model.Metamodels;
import org.criticalfriend.aql.services.ServiceRegistry;
import org.criticalfriend.mtl.module.ModuleFile;
import org.criticalfriend.mtl.module.ModuleLibrary;

/** Modules with what they may use; each module is compiled once. For use by any number of runs, also at the same time. */
public final class Program {
	private final ModuleLibrary library;
	private final Metamodels metamodels;
	private final ServiceRegistry services;
	private final List<String> variables;
	private final Map<String, CompiledModule> modules = new ConcurrentHashMap<>();

	/**
	 * @param library    where modules come from
	 * @param metamodels what type names mean
	 * @param services   what can be called beside templates and queries
	 * @param variables  names of variables that all templates and queries see
	 */
	public Program(ModuleLibrary library, Metamodels metamodels, ServiceRegistry services, List<String> variables) {
		this.library = library;
		this.metamodels = metamodels;
		this.services = services;
		this.variables = List.copyOf(variables);
	}

	/** The module of that name, ready to run. */
	public Optional<CompiledModule> module(String qualifiedName) {
		CompiledModule known = modules.get(qualifiedName);
		if (known != null) {
			return Optional.of(known);
		}
		Optional<ModuleFile> file = library.module(qualifiedName);
		return file.map(found -> modules.computeIfAbsent(qualifiedName, name -> new CompiledModule(this, found)));
	}

	Metamodels metamodels() {
		return metamodels;
	}

	ServiceRegistry services() {
		return services;
	}

	/** Names of the variables that all templates and queries see. */
	public List<String> variables() {
		return variables;
	}
}
