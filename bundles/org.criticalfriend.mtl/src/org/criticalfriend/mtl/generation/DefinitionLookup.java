package org.criticalfriend.mtl.generation;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.criticalfriend.mtl.syntax.Visibility;

/** Finds definitions that fit a call, the most specific one of a module, along the chain of modules that extend each other. */
final class DefinitionLookup {
	/** What a module sees of itself. */
	static final Set<Visibility> OWN = Set.of(Visibility.PUBLIC, Visibility.PROTECTED, Visibility.PRIVATE);
	/** What a module sees of those it extends. */
	static final Set<Visibility> INHERITED = Set.of(Visibility.PUBLIC, Visibility.PROTECTED);
	/** What a module sees of those it imports. */
	static final Set<Visibility> IMPORTED = Set.of(Visibility.PUBLIC);

	private DefinitionLookup() {
	}

	/** The definition of this module that fits, or null. */
	static CompiledDefinition inModule(CompiledModule module, String name, Object[] arguments, Set<Visibility> visible) {
		CompiledDefinition best = null;
		for (CompiledDefinition candidate : module.named(name)) {
			if (visible.contains(candidate.visibility()) && candidate.signature().accepts(arguments)
					&& (best == null || Specificity.prefers(candidate.signature().parameters(), best.signature().parameters()))) {
				best = candidate;
			}
		}
		return best;
	}

	/** The definition of the first module from this one upwards that has one that fits, or null. */
	static CompiledDefinition upwards(Optional<CompiledModule> from, String name, Object[] arguments, Set<Visibility> visible) {
		return upwardsBelow(from, null, name, arguments, visible);
	}

	/** As {@link #upwards}, up to but without a module. */
	static CompiledDefinition upwardsBelow(Optional<CompiledModule> from, CompiledModule limit, String name, Object[] arguments,
			Set<Visibility> visible) {
		Set<CompiledModule> seen = new HashSet<>();
		Optional<CompiledModule> module = from;
		while (module.isPresent() && module.get() != limit && seen.add(module.get())) {
			CompiledDefinition found = inModule(module.get(), name, arguments, visible);
			if (found != null) {
				return found;
			}
			module = module.get().parent();
		}
		return null;
	}

	/** Whether a module is another one or extends it, directly or not. */
	static boolean extendsModule(CompiledModule module, CompiledModule ancestor) {
		Set<CompiledModule> seen = new HashSet<>();
		Optional<CompiledModule> step = Optional.of(module);
		while (step.isPresent() && seen.add(step.get())) {
			if (step.get() == ancestor) {
				return true;
			}
			step = step.get().parent();
		}
		return false;
	}
}
