package org.criticalfriend.dsl.loading;

import java.util.List;
import java.util.Optional;

import org.criticalfriend.dsl.scoping.KeptAssembly;
import org.criticalfriend.methodology.assembly.Assembly;
import org.eclipse.emf.ecore.resource.Resource;

/**
 * A methodology as it was read.
 *
 * @param files    its files, the main one first; empty if that could not be read
 * @param problems all that is wrong with them, in the order of the files and their lines
 */
public record LoadedMethodology(List<Resource> files, List<Problem> problems) {

	/** Whether anything is wrong that keeps the methodology from being used. */
	public boolean hasErrors() {
		return problems.stream().anyMatch(Problem::error);
	}

	/** The methodology put together from its files, as far as they could be read; made when it is first asked for. */
	public Optional<Assembly> assembly() {
		return KeptAssembly.of(files);
	}
}
