package org.criticalfriend.mtl.validation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.criticalfriend.aql.model.Metamodels;
import org.criticalfriend.aql.services.ResultType;
import org.criticalfriend.aql.services.Service;
import org.criticalfriend.aql.syntax.TypeReference;
import org.criticalfriend.aql.types.Type;
import org.criticalfriend.aql.types.TypeResolver;
import org.criticalfriend.aql.types.UnknownClassifierException;
import org.criticalfriend.aql.validation.DeclaredCalls;
import org.criticalfriend.mtl.module.ModuleFile;
import org.criticalfriend.mtl.module.ModuleLibrary;
import org.criticalfriend.mtl.syntax.Definition;
import org.criticalfriend.mtl.syntax.ModuleSyntax.Reference;
import org.criticalfriend.mtl.syntax.Visibility;

/** The templates and queries that a module can call, with their types. */
final class VisibleDefinitions implements DeclaredCalls {
	private final ModuleLibrary library;
	private final TypeResolver types;
	private final Map<String, List<Service>> visible = new LinkedHashMap<>();
	private final Map<String, List<Service>> inherited = new LinkedHashMap<>();
	private final Map<Reference, Set<String>> imported = new HashMap<>();

	VisibleDefinitions(ModuleFile module, ModuleLibrary library, Metamodels metamodels) {
		this.library = library;
		this.types = new TypeResolver(metamodels);
		addAll(module, EnumSet.allOf(Visibility.class), visible);
		Set<String> seen = new HashSet<>(Set.of(module.qualifiedName()));
		for (ModuleFile ancestor : upwards(module.syntax().parent(), seen)) {
			addAll(ancestor, EnumSet.of(Visibility.PUBLIC, Visibility.PROTECTED), visible);
			addAll(ancestor, EnumSet.of(Visibility.PUBLIC, Visibility.PROTECTED), inherited);
		}
		for (Reference imports : module.syntax().imports()) {
			for (ModuleFile file : upwards(imports, new HashSet<>())) {
				addAll(file, EnumSet.of(Visibility.PUBLIC), visible);
				imported.computeIfAbsent(imports, key -> new HashSet<>()).addAll(publicNames(file));
			}
		}
	}

	private static List<String> publicNames(ModuleFile module) {
		return module.syntax().definitions().stream().filter(definition -> definition.visibility() == Visibility.PUBLIC).map(Definition::name).toList();
	}

	private List<ModuleFile> upwards(Reference from, Set<String> seen) {
		List<ModuleFile> files = new ArrayList<>();
		Reference step = from;
		while (step != null && seen.add(step.qualifiedName())) {
			Optional<ModuleFile> file = library.module(step.qualifiedName());
			file.ifPresent(files::add);
			step = file.map(found -> found.syntax().parent()).orElse(null);
		}
		return files;
	}

	private void addAll(ModuleFile module, Set<Visibility> visibilities, Map<String, List<Service>> target) {
		for (Definition definition : module.syntax().definitions()) {
			if (visibilities.contains(definition.visibility()) && !definition.name().isEmpty()) {
				target.computeIfAbsent(definition.name(), name -> new ArrayList<>()).add(service(definition));
			}
		}
	}

	/** Whether an import brings a definition of that name, be it inherited by the imported module. */
	boolean isImportedFrom(Reference reference, String name) {
		return imported.getOrDefault(reference, Set.of()).contains(name);
	}

	private Service service(Definition definition) {
		List<Type> parameters = definition.parameters().stream().map(parameter -> type(parameter.type())).toList();
		Type result = definition instanceof Definition.Query query ? type(query.type()) : Type.STRING;
		return new Service(definition.name(), parameters, ResultType.always(result), (evaluation, arguments) -> null);
	}

	/** The type that is meant; any value where that is not known, since the declaration has a message of its own. */
	Type type(TypeReference reference) {
		try {
			return reference == null ? Type.ANY : types.resolve(reference);
		} catch (UnknownClassifierException unknown) {
			return Type.ANY;
		}
	}

	@Override
	public List<Service> named(String name) {
		return visible.getOrDefault(name, List.of());
	}

	@Override
	public List<Service> inParents(String name) {
		return inherited.getOrDefault(name, List.of());
	}

	@Override
	public Collection<String> names() {
		return visible.keySet();
	}
}
