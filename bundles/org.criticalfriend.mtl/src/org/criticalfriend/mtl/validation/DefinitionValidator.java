package org.criticalfriend.mtl.validation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.criticalfriend.aql.model.Metamodels;
import org.criticalfriend.aql.services.ServiceRegistry;
import org.criticalfriend.aql.syntax.TypeReference;
import org.criticalfriend.aql.types.Type;
import org.criticalfriend.aql.types.TypeResolver;
import org.criticalfriend.aql.types.UnknownClassifierException;
import org.criticalfriend.aql.validation.TypeEnvironment;
import org.criticalfriend.mtl.messages.Severity;
import org.criticalfriend.mtl.module.ModuleFile;
import org.criticalfriend.mtl.syntax.Definition;

/** Checks the templates and queries of a module. */
final class DefinitionValidator {
	private static final String SELF = "self";

	private final ModuleFile module;
	private final List<String> variables;
	private final TypeResolver types;
	private final VisibleDefinitions visible;
	private final ExpressionCheck expressions;
	private final StatementValidator statements;
	private final ValidationLog log;

	DefinitionValidator(ModuleFile module, Metamodels metamodels, ServiceRegistry services, List<String> variables,
			VisibleDefinitions visible, MissingImports imports, ValidationLog log) {
		this.module = module;
		this.variables = variables;
		this.types = new TypeResolver(metamodels);
		this.visible = visible;
		this.expressions = new ExpressionCheck(module, metamodels, services, visible, imports, log);
		this.statements = new StatementValidator(expressions, visible, log);
		this.log = log;
	}

	void validate() {
		Set<String> signatures = new HashSet<>();
		for (Definition definition : module.syntax().definitions()) {
			if (!definition.name().isEmpty() && !signatures.add(signature(definition))) {
				log.add(Severity.WARNING, definition.start(), "`" + definition.name() + "` is defined above with the same parameters; calls reach only the last");
			}
			TypeEnvironment environment = parameters(definition);
			switch (definition) {
				case Definition.Template template -> template(template, environment);
				case Definition.Query query -> query(query, environment);
			}
		}
	}

	private static String signature(Definition definition) {
		return definition.name() + definition.parameters().stream().map(Definition.Parameter::type).toList();
	}

	private TypeEnvironment parameters(Definition definition) {
		TypeEnvironment environment = TypeEnvironment.empty();
		for (String variable : variables) {
			environment = environment.with(variable, Type.ANY);
		}
		Set<String> names = new HashSet<>();
		for (Definition.Parameter parameter : definition.parameters()) {
			if (!names.add(parameter.name())) {
				log.add(Severity.ERROR, parameter.start(), "two parameters are named `" + parameter.name() + "`");
			}
			checkType(parameter.type());
			environment = environment.with(parameter.name(), visible.type(parameter.type()));
		}
		return environment;
	}

	private void checkType(TypeReference type) {
		if (type != null) {
			try {
				types.resolve(type);
			} catch (UnknownClassifierException unknown) {
				log.add(Severity.ERROR, type.start(), unknown.getMessage());
			}
		}
	}

	private void template(Definition.Template template, TypeEnvironment environment) {
		if (template.main() && template.parameters().size() > 1) {
			log.add(Severity.ERROR, template.start(), "a main template needs exactly one parameter; this one is never run");
		}
		if (template.guard() != null) {
			log.add(Severity.WARNING, template.start(), "the guard is never evaluated; put its condition into the body, or into the type of the parameter");
		}
		statements.body(template.body(), environment);
		expressions.check(template.start(), template.post(), environment.with(SELF, Type.STRING));
	}

	private void query(Definition.Query query, TypeEnvironment environment) {
		checkType(query.type());
		Type value = expressions.check(query.start(), query.expression(), environment);
		Type declared = visible.type(query.type());
		boolean unknown = value instanceof Type.Failure || query.broken() != null;
		if (!unknown && !declared.includes(value) && !value.includes(declared) && !sharesMember(declared, value)) {
			log.add(Severity.WARNING, query.start(), query.expression().ast().start(), "`" + query.name() + "` is declared as " + declared + ", and its value is " + value);
		}
	}

	private static boolean sharesMember(Type declared, Type value) {
		return value instanceof Type.Union union && union.members().stream().anyMatch(member -> declared.includes(member) || member.includes(declared));
	}
}
