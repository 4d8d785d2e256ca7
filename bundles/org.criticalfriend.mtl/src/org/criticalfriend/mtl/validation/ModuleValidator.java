package org.criticalfriend.mtl.validation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.criticalfriend.aql.model.Metamodels;
import org.criticalfriend.aql.services.ServiceRegistry;
import org.criticalfriend.mtl.messages.Message;
import org.criticalfriend.mtl.messages.Severity;
import org.criticalfriend.mtl.module.ModuleFile;
import org.criticalfriend.mtl.module.ModuleLibrary;
import org.criticalfriend.mtl.syntax.ModuleSyntax;
import org.criticalfriend.mtl.syntax.ModuleSyntax.Reference;

/** Says what is wrong in modules without running them. For use by any number of threads. */
public final class ModuleValidator {
	private static final char UNREADABLE_CHARACTER = '\uFFFD';

	private final ModuleLibrary library;
	private final Metamodels metamodels;
	private final ServiceRegistry services;
	private final List<String> variables;

	/**
	 * @param library    where modules come from
	 * @param metamodels what type names mean
	 * @param services   what can be called beside templates and queries
	 * @param variables  names of variables that all templates and queries see
	 */
	public ModuleValidator(ModuleLibrary library, Metamodels metamodels, ServiceRegistry services, List<String> variables) {
		this.library = library;
		this.metamodels = metamodels;
		this.services = services;
		this.variables = List.copyOf(variables);
	}

	/** The messages about a module and all modules it extends or imports, directly or not; within a module by place. */
	public List<Message> validateWithReferences(ModuleFile module) {
		Map<String, ModuleFile> reached = new LinkedHashMap<>();
		Deque<ModuleFile> waiting = new ArrayDeque<>(List.of(module));
		while (!waiting.isEmpty()) {
			ModuleFile next = waiting.removeFirst();
			if (reached.putIfAbsent(next.qualifiedName(), next) == null) {
				references(next.syntax()).forEach(reference -> library.module(reference.qualifiedName()).ifPresent(waiting::addLast));
			}
		}
		List<Message> messages = new ArrayList<>();
		reached.values().forEach(file -> messages.addAll(validate(file, reached.values())));
		return messages;
	}

	/** The messages about one module, by place. */
	public List<Message> validate(ModuleFile module) {
		return validate(module, List.of(module));
	}

	private List<Message> validate(ModuleFile module, Iterable<ModuleFile> known) {
		ValidationLog log = new ValidationLog(module);
		module.syntaxMessages().forEach(log::add);
		int unreadable = module.syntax().source().text().indexOf(UNREADABLE_CHARACTER);
		if (unreadable >= 0) {
			log.add(Severity.WARNING, unreadable, "this character cannot be read in the charset of the module; name the right one in the first line, `[comment encoding = ISO-8859-1 /]`, or save the file in UTF-8");
		}
		VisibleDefinitions visible = new VisibleDefinitions(module, library, metamodels);
		new HeaderValidator(module, library, metamodels, services, visible, log).validate();
		new DefinitionValidator(module, metamodels, services, variables, visible, new MissingImports(visible, known), log).validate();
		return log.inOrder();
	}

	private static List<Reference> references(ModuleSyntax syntax) {
		List<Reference> references = new ArrayList<>();
		if (syntax.parent() != null) {
			references.add(syntax.parent());
		}
		references.addAll(syntax.imports());
		return references;
	}
}
