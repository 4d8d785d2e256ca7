package org.criticalfriend.mtl.syntax;

import java.util.List;

/**
 * A module as it is written, as far as it could be read.
 *
 * @param source      its text
 * @param name        the name in its header, empty if it is missing
 * @param metamodels  the nsURIs in its header
 * @param parent      the module it extends, or null
 * @param imports     the modules it imports, in order
 * @param definitions its templates and queries, in order
 * @param problems    what could not be read, inner parts before the parts around them
 */
public record ModuleSyntax(SourceText source, String name, List<Metamodel> metamodels, Reference parent,
		List<Reference> imports, List<Definition> definitions, List<SyntaxProblem> problems) {
	public ModuleSyntax {
		metamodels = List.copyOf(metamodels);
		imports = List.copyOf(imports);
		definitions = List.copyOf(definitions);
		problems = List.copyOf(problems);
	}

	/** An nsURI in the header. */
	public record Metamodel(int start, String nsUri) {
	}

	/** A qualified name of another module. */
	public record Reference(int start, String qualifiedName) {
	}
}
