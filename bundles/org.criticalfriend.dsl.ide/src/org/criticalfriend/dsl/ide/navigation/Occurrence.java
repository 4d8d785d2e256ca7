package org.criticalfriend.dsl.ide.navigation;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.xtext.ide.server.UriExtensions;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.LineAndColumn;

/**
 * A place where an id is written.
 *
 * @param file        the file
 * @param offset      in characters from its start
 * @param length      in characters
 * @param definition  whether the id is given there
 * @param placeholder whether it stands in a placeholder of a text, where it must be a name of the expression language
 */
record Occurrence(XtextResource file, int offset, int length, boolean definition, boolean placeholder) {

	/** The place as a client understands it. */
	Location location(UriExtensions addresses) {
		return new Location(addresses.toUriString(file.getURI()), range());
	}

	/** The place in lines and columns counted from 0. */
	Range range() {
		return range(file, offset, length);
	}

	/** A part of a file in lines and columns counted from 0. */
	static Range range(XtextResource file, int offset, int length) {
		ICompositeNode root = file.getParseResult().getRootNode();
		return new Range(position(root, offset), position(root, offset + length));
	}

	/** The very start of a file. */
	static Location start(Resource file, UriExtensions addresses) {
		URI address = file.getURI();
		return new Location(addresses.toUriString(address), new Range(new Position(0, 0), new Position(0, 0)));
	}

	private static Position position(ICompositeNode root, int offset) {
		LineAndColumn place = NodeModelUtils.getLineAndColumn(root, offset);
		return new Position(place.getLine() - 1, place.getColumn() - 1);
	}
}
