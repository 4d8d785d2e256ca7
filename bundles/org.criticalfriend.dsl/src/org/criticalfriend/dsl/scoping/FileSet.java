package org.criticalfriend.dsl.scoping;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.resource.Resource;

/**
 * The files that make one methodology or library.
 *
 * @param own       its own files, the main one first
 * @param isWhole   whether the main file includes all other own files, so that each of these has the same set
 * @param inherited for a variant the files of its base, and so on
 * @param libraries the files of the libraries that these import, directly or not, each main file before its parts
 */
public record FileSet(List<Resource> own, boolean isWhole, List<Resource> inherited, List<Resource> libraries) {

	/** All files: first its own, then those of the bases from the nearest on, then those of the libraries. */
	public List<Resource> all() {
		Set<Resource> all = new LinkedHashSet<>(own);
		all.addAll(inherited);
		all.addAll(libraries);
		return new ArrayList<>(all);
	}
}
