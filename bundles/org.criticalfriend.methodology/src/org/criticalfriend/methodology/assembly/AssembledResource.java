package org.criticalfriend.methodology.assembly;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;

/** Holds an assembled methodology and knows its assembly. */
final class AssembledResource extends ResourceImpl {

	private final Assembly assembly;

	AssembledResource(Assembly assembly) {
		super(URI.createURI("assembly:/" + assembly.methodology().getName()));
		this.assembly = assembly;
		getContents().add(assembly.methodology());
	}

	Assembly assembly() {
		return assembly;
	}
}
