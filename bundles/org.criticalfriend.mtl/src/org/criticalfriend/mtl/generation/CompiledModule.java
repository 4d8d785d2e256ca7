package org.criticalfriend.mtl.generation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.criticalfriend.aql.evaluation.ExpressionCompiler;
import org.criticalfriend.aql.evaluation.Scope;
import org.criticalfriend.aql.types.Type;
import org.criticalfriend.aql.types.TypeResolver;
import org.criticalfriend.aql.types.UnknownClassifierException;
import org.criticalfriend.mtl.module.ModuleFile;
import org.criticalfriend.mtl.syntax.Definition;
import org.criticalfriend.mtl.syntax.ModuleSyntax;

/** A module ready to run. Modules it extends or imports are found when they are first needed, so cycles do no harm. */
public final class CompiledModule {
	private final Program program;
	private final ModuleFile file;
	private final ExpressionCompiler expressions;
	private final Map<String, List<CompiledDefinition>> definitions = new LinkedHashMap<>();
	private final List<CompiledTemplate> mains = new ArrayList<>();

	CompiledModule(Program program, ModuleFile file) {
		this.program = program;
		this.file = file;
		this.expressions = new ExpressionCompiler(program.metamodels(), new ModuleCalls(this, program.services()));
		TypeResolver types = new TypeResolver(program.metamodels());
		for (Definition definition : file.syntax().definitions()) {
			add(definition, types);
		}
	}

	/** A definition with a parameter type that is not known fits no call. */
	private void add(Definition definition, TypeResolver types) {
		List<Type> parameters = new ArrayList<>();
		for (Definition.Parameter parameter : definition.parameters()) {
			try {
				parameters.add(parameter.type() == null ? Type.NOTHING : taking(types.resolve(parameter.type())));
			} catch (UnknownClassifierException unknown) {
				parameters.add(Type.NOTHING);
			}
		}
		CompiledDefinition compiled = switch (definition) {
			case Definition.Query query -> new CompiledQuery(this, query, parameters);
			case Definition.Template template -> {
				CompiledTemplate result = new CompiledTemplate(this, template, parameters);
				if (result.isMain()) {
					mains.add(result);
				}
				yield result;
			}
		};
		definitions.computeIfAbsent(definition.name(), name -> new ArrayList<>()).add(compiled);
	}

	/** {@code ecore::EObject} takes any value, as in Acceleo. */
	private static Type taking(Type type) {
		return type.equals(Type.OBJECT) ? Type.ANY : type;
	}

	Program program() {
		return program;
	}

	/** The file it comes from. */
	public ModuleFile file() {
		return file;
	}

	List<CompiledTemplate> mains() {
		return mains;
	}

	List<CompiledDefinition> named(String name) {
		return definitions.getOrDefault(name, List.of());
	}

	Iterable<String> names() {
		return definitions.keySet();
	}

	/** The module it extends, if it extends one that exists. */
	Optional<CompiledModule> parent() {
		ModuleSyntax.Reference parent = file.syntax().parent();
		return parent == null ? Optional.empty() : program.module(parent.qualifiedName());
	}

	/** The modules it imports, those that exist, in order. */
	List<CompiledModule> imports() {
		return file.syntax().imports().stream().flatMap(reference -> program.module(reference.qualifiedName()).stream()).toList();
	}

	/** The scope of a definition: the program's variables, then the parameters. */
	Scope scope(List<Definition.Parameter> parameters) {
		Scope scope = new Scope();
		program.variables().forEach(scope::declare);
		parameters.forEach(parameter -> scope.declare(parameter.name()));
		return scope;
	}

	StatementCompiler statements(Scope scope) {
		return new StatementCompiler(file, expressions, scope);
	}

	@Override
	public String toString() {
		return file.qualifiedName();
	}
}
