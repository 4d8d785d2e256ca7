package org.criticalfriend.mtl.generation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.criticalfriend.aql.evaluation.CallResolver;
import org.criticalfriend.aql.evaluation.Callable;
import org.criticalfriend.aql.names.NearestName;
import org.criticalfriend.aql.services.ServiceRegistry;
import org.criticalfriend.mtl.syntax.ModuleSyntax;

/** What calls written in a module mean: its own definitions, those it inherits, those it imports, then services. */
final class ModuleCalls implements CallResolver {
	private final CompiledModule module;
	private final ServiceRegistry services;
	private final Map<String, String> unknownNames = new ConcurrentHashMap<>();

	ModuleCalls(CompiledModule module, ServiceRegistry services) {
		this.module = module;
		this.services = services;
	}

	@Override
	public Callable resolve(String name, Object[] arguments) {
		CompiledDefinition own = DefinitionLookup.inModule(module, name, arguments, DefinitionLookup.OWN);
		if (own == null) {
			own = DefinitionLookup.upwards(module.parent(), name, arguments, DefinitionLookup.INHERITED);
		}
		if (own != null) {
			return new VirtualCall(own, null);
		}
		for (CompiledModule imported : module.imports()) {
			CompiledDefinition found = DefinitionLookup.upwards(Optional.of(imported), name, arguments, DefinitionLookup.IMPORTED);
			if (found != null) {
				return new VirtualCall(found, imported);
			}
		}
		return services.resolve(name, arguments);
	}

	@Override
	public Callable resolveSuper(String name, Object[] arguments) {
		return DefinitionLookup.upwards(module.parent(), name, arguments, DefinitionLookup.INHERITED);
	}

	@Override
	public String explain(String name, Object[] arguments) {
		String unknown = unknownNames.computeIfAbsent(name, this::explainUnknown);
		return unknown.isEmpty() ? "`" + name + "` cannot be called with (" + Arrays.stream(arguments).map(Describe::value).collect(Collectors.joining(", ")) + ")"
				: unknown;
	}

	/** What to tell about a name that nothing has, or no text if something has it. */
	private String explainUnknown(String name) {
		Set<String> names = new LinkedHashSet<>(services.names());
		visible().forEach(visible -> visible.names().forEach(names::add));
		if (names.contains(name)) {
			return "";
		}
		String missing = module.file().syntax().imports().stream().map(ModuleSyntax.Reference::qualifiedName)
				.filter(imported -> module.program().module(imported).isEmpty()).map(imported -> "; module `" + imported + "` is not there")
				.collect(Collectors.joining());
		return "no template, query or service `" + name + "`" + missing + NearestName.hint(name, names);
	}

	private List<CompiledModule> visible() {
		List<CompiledModule> modules = new ArrayList<>();
		modules.add(module);
		Optional<CompiledModule> parent = module.parent();
		while (parent.isPresent() && !modules.contains(parent.get())) {
			modules.add(parent.get());
			parent = parent.get().parent();
		}
		modules.addAll(module.imports());
		return modules;
	}
}
