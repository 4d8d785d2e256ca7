package org.criticalfriend.dsl.ide.navigation;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;

import org.criticalfriend.dsl.ide.cards.ElementCard;
import org.criticalfriend.methodology.Identified;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.xtext.ide.server.UriExtensions;
import org.eclipse.xtext.resource.XtextResource;

/** Finds things in all files by their ids and titles. */
public final class Search {

	private static final int MOST = 200;

	private Search() {
	}

	/** The first 200 things whose id or title holds some characters; case does not matter. */
	public static List<WorkspaceSymbol> find(String query, List<XtextResource> files, UriExtensions addresses) {
		String wanted = query.toLowerCase(Locale.ROOT);
		List<WorkspaceSymbol> found = new ArrayList<>();
		for (XtextResource file : files) {
			for (Iterator<EObject> contents = EcoreUtil.getAllContents(file, false); contents.hasNext() && found.size() < MOST;) {
				if (contents.next() instanceof Identified identified && identified.getName() != null && matches(identified, wanted)) {
					NamedThings.nameNode(identified).ifPresent(node -> found.add(new WorkspaceSymbol(identified.getName(), SymbolKind.Class,
							Either.forLeft(new Occurrence(file, node.getOffset(), node.getLength(), true, false).location(addresses)), ElementCard.line(identified))));
				}
			}
		}
		return found;
	}

	private static boolean matches(Identified thing, String wanted) {
		return thing.getName().toLowerCase(Locale.ROOT).contains(wanted)
				|| ElementCard.title(thing).filter(title -> title.toLowerCase(Locale.ROOT).contains(wanted)).isPresent();
	}
}
