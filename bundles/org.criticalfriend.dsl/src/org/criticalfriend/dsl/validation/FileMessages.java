package org.criticalfriend.dsl.validation;

import org.criticalfriend.dsl.scoping.MethodologyFiles;
import org.eclipse.emf.ecore.EObject;

/** What to say of files that another file names. */
final class FileMessages {

	private FileMessages() {
	}

	/** Why the file that an address names, seen from the file of an object, cannot be read. */
	static String unreadable(EObject from, String address) {
		if (address == null || address.isBlank()) {
			return "Name a file here, relative to this one.";
		}
		return "The file \"" + address + "\" cannot be read. " + MethodologyFiles.whyUnreadable(from.eResource(), address);
	}
}
