package org.criticalfriend.mtl;

/** There is no module of the name that was to be run. */
public final class ModuleNotFoundException extends RuntimeException {
	private static final long serialVersionUID = 1L;

	ModuleNotFoundException(String qualifiedName) {
		super("there is no module `" + qualifiedName + "`; its file would be " + qualifiedName.replace("::", "/") + ".mtl", null, false, false);
	}
}
