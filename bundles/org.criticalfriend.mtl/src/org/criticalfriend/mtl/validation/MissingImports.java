package org.criticalfriend.mtl.validation;

import org.criticalfriend.mtl.module.ModuleFile;
import org.criticalfriend.mtl.syntax.Definition;
import org.criticalfriend.mtl.syntax.Visibility;

/** Knows which module defines what another one calls without importing it. */
final class MissingImports {
	private final VisibleDefinitions visible;
	private final Iterable<ModuleFile> known;

	MissingImports(VisibleDefinitions visible, Iterable<ModuleFile> known) {
		this.visible = visible;
		this.known = known;
	}

	/** The end of a message about a name that is not found: which import would bring it, or no text. */
	String hint(String name) {
		if (!name.isEmpty() && visible.named(name).isEmpty()) {
			for (ModuleFile module : known) {
				for (Definition definition : module.syntax().definitions()) {
					if (definition.name().equals(name) && definition.visibility() == Visibility.PUBLIC) {
						return "; module `" + module.qualifiedName() + "` defines it: add `[import " + module.qualifiedName() + "/]`";
					}
				}
			}
		}
		return "";
	}
}
