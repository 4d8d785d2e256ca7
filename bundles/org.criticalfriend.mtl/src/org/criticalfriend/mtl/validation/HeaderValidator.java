package org.criticalfriend.mtl.validation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.criticalfriend.aql.model.Metamodels;
import org.criticalfriend.aql.names.NearestName;
import org.criticalfriend.aql.services.ServiceRegistry;
import org.criticalfriend.aql.syntax.TypeReference;
import org.criticalfriend.mtl.messages.Severity;
import org.criticalfriend.mtl.module.ModuleFile;
import org.criticalfriend.mtl.module.ModuleLibrary;
import org.criticalfriend.mtl.syntax.ModuleSyntax;
import org.criticalfriend.mtl.syntax.ModuleSyntax.Metamodel;
import org.criticalfriend.mtl.syntax.ModuleSyntax.Reference;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcorePackage;

/**
 * Checks the first lines of a module against the rest of it: its name, the metamodels it declares, the module it extends
 * and those it imports. An import is used if anything is called by a name that the imported module or class has; nothing is
 * said about use where parts of the module could not be read.
 */
final class HeaderValidator {
	private static final String SEPARATOR = "::";

	private final ModuleFile module;
	private final ModuleLibrary library;
	private final Metamodels metamodels;
	private final ServiceRegistry services;
	private final VisibleDefinitions visible;
	private final UsedNames used;
	private final ValidationLog log;

	HeaderValidator(ModuleFile module, ModuleLibrary library, Metamodels metamodels, ServiceRegistry services, VisibleDefinitions visible,
			ValidationLog log) {
		this.module = module;
		this.library = library;
		this.metamodels = metamodels;
		this.services = services;
		this.visible = visible;
		this.used = UsedNames.of(module.syntax());
		this.log = log;
	}

	void validate() {
		ModuleSyntax syntax = module.syntax();
		String lastSegment = module.qualifiedName().substring(module.qualifiedName().lastIndexOf(':') + 1);
		if (!syntax.name().isEmpty() && !syntax.name().equals(lastSegment)) {
			log.add(Severity.WARNING, 0, "the module is named `" + syntax.name() + "`, its file " + lastSegment + ".mtl");
		}
		declaredMetamodels(syntax.metamodels());
		usedMetamodels(syntax.metamodels());
		if (syntax.parent() != null) {
			parent(syntax.parent());
		}
		Set<String> imported = new HashSet<>();
		syntax.imports().forEach(reference -> imported(reference, imported));
	}

	private void declaredMetamodels(List<Metamodel> declared) {
		List<String> uris = metamodels.packages().stream().map(EPackage::getNsURI).toList();
		for (Metamodel metamodel : declared) {
			if (!uris.contains(metamodel.nsUri())) {
				log.add(Severity.ERROR, metamodel.start(), "no metamodel '" + metamodel.nsUri() + "'" + NearestName.hint(metamodel.nsUri(), uris));
			}
		}
	}

	private void usedMetamodels(List<Metamodel> declared) {
		Set<String> known = new HashSet<>(declared.stream().map(Metamodel::nsUri).toList());
		known.add(EcorePackage.eNS_URI);
		for (TypeReference.Classifier named : used.classifiers()) {
			EClassifier classifier = metamodels.classifier(named.packageName(), named.name());
			if (classifier != null && !isDeclared(classifier.getEPackage(), known)) {
				String uri = classifier.getEPackage().getNsURI();
				known.add(uri);
				log.add(Severity.WARNING, named.start(), "metamodel `" + named.packageName() + "` is not declared; add '" + uri + "' to the header of the module");
			}
		}
	}

	/** A metamodel is declared together with the packages inside it. */
	private static boolean isDeclared(EPackage ePackage, Set<String> declared) {
		return ePackage != null && (declared.contains(ePackage.getNsURI()) || isDeclared(ePackage.getESuperPackage(), declared));
	}

	private void parent(Reference parent) {
		if (library.module(parent.qualifiedName()).isEmpty()) {
			unknown(parent, library.names());
		} else if (extendsItself(parent)) {
			log.add(Severity.ERROR, parent.start(), "the module extends itself, directly or through others");
		}
	}

	private void imported(Reference reference, Set<String> before) {
		Set<String> javaServices = services.servicesOf(reference.qualifiedName().replace(SEPARATOR, "."));
		if (javaServices.isEmpty() && library.module(reference.qualifiedName()).isEmpty()) {
			Set<String> names = new TreeSet<>(library.names());
			services.classNames().forEach(name -> names.add(name.replace(".", SEPARATOR)));
			unknown(reference, names);
		} else if (!before.add(reference.qualifiedName())) {
			log.add(Severity.WARNING, reference.start(), "module `" + reference.qualifiedName() + "` is named twice");
		} else if (used.areComplete() && used.calls().stream().noneMatch(call -> javaServices.contains(call) || visible.isImportedFrom(reference, call))) {
			log.add(Severity.WARNING, reference.start(), "nothing of `" + reference.qualifiedName() + "` is used; take the import out");
		}
	}

	private void unknown(Reference reference, Set<String> names) {
		log.add(Severity.ERROR, reference.start(), "no module `" + reference.qualifiedName() + "`; its file would be "
				+ reference.qualifiedName().replace(SEPARATOR, "/") + ".mtl" + NearestName.hint(reference.qualifiedName(), names));
	}

	private boolean extendsItself(Reference parent) {
		Set<String> seen = new HashSet<>();
		Reference step = parent;
		while (step != null && seen.add(step.qualifiedName())) {
			if (step.qualifiedName().equals(module.qualifiedName())) {
				return true;
			}
			step = library.module(step.qualifiedName()).map(file -> file.syntax().parent()).orElse(null);
		}
		return false;
	}
}
