package org.criticalfriend.mtl.validation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.criticalfriend.aql.model.Metamodels;
import org.criticalfriend.aql.names.NearestName;
import org.criticalfriend.aql.services.ServiceRegistry;
import org.criticalfriend.mtl.messages.Message;
import org.criticalfriend.mtl.messages.Severity;
import org.criticalfriend.mtl.module.ModuleFile;
import org.criticalfriend.mtl.module.ModuleLibrary;
import org.criticalfriend.mtl.syntax.ModuleSyntax;
import org.criticalfriend.mtl.syntax.ModuleSyntax.Metamodel;
import org.criticalfriend.mtl.syntax.ModuleSyntax.Reference;
import org.eclipse.emf.ecore.EPackage;

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
		header(module, log);
		int unreadable = module.syntax().source().text().indexOf(UNREADABLE_CHARACTER);
		if (unreadable >= 0) {
			log.add(Severity.WARNING, unreadable, "this character cannot be read in the charset of the module; name the right one in the first line, `[comment encoding = ISO-8859-1 /]`, or save the file in UTF-8");
		}
		VisibleDefinitions visible = new VisibleDefinitions(module, library, metamodels);
		new DefinitionValidator(module, metamodels, services, variables, visible, new MissingImports(visible, known), log).validate();
		return log.inOrder();
	}

	private void header(ModuleFile module, ValidationLog log) {
		ModuleSyntax syntax = module.syntax();
		String lastSegment = module.qualifiedName().substring(module.qualifiedName().lastIndexOf(':') + 1);
		if (!syntax.name().isEmpty() && !syntax.name().equals(lastSegment)) {
			log.add(Severity.WARNING, 0, "the module is named `" + syntax.name() + "`, its file " + lastSegment + ".mtl");
		}
		List<String> uris = metamodels.packages().stream().map(EPackage::getNsURI).toList();
		for (Metamodel metamodel : syntax.metamodels()) {
			if (!uris.contains(metamodel.nsUri())) {
				log.add(Severity.ERROR, metamodel.start(), "no metamodel '" + metamodel.nsUri() + "'" + NearestName.hint(metamodel.nsUri(), uris));
			}
		}
		Set<String> imported = new HashSet<>();
		for (Reference reference : references(syntax)) {
			boolean javaClass = services.hasServicesOf(reference.qualifiedName().replace("::", "."));
			if (!javaClass && library.module(reference.qualifiedName()).isEmpty()) {
				log.add(Severity.ERROR, reference.start(), "no module `" + reference.qualifiedName() + "`; its file would be "
						+ reference.qualifiedName().replace("::", "/") + ".mtl");
			} else if (!imported.add(reference.qualifiedName())) {
				log.add(Severity.WARNING, reference.start(), "module `" + reference.qualifiedName() + "` is named twice");
			}
		}
		if (extendsItself(module)) {
			log.add(Severity.ERROR, syntax.parent().start(), "the module extends itself, directly or through others");
		}
	}

	private boolean extendsItself(ModuleFile module) {
		Set<String> seen = new HashSet<>();
		Reference parent = module.syntax().parent();
		while (parent != null && seen.add(parent.qualifiedName())) {
			if (parent.qualifiedName().equals(module.qualifiedName())) {
				return true;
			}
			parent = library.module(parent.qualifiedName()).map(file -> file.syntax().parent()).orElse(null);
		}
		return false;
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
