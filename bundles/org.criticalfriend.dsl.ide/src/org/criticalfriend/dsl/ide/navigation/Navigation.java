package org.criticalfriend.dsl.ide.navigation;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightKind;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.xtext.findReferences.IReferenceFinder;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.UriExtensions;
import org.eclipse.xtext.ide.server.occurrences.IDocumentHighlightService;
import org.eclipse.xtext.ide.server.symbol.DocumentSymbolService;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.resource.IResourceDescriptions;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** Goes from an id to its definition, to all places that refer to it, and marks these in a file. */
@Singleton
public class Navigation extends DocumentSymbolService implements IDocumentHighlightService {

	private final NamedThings things;
	private final Occurrences occurrences;
	private final UriExtensions addresses;

	@Inject
	public Navigation(NamedThings things, Occurrences occurrences, UriExtensions addresses) {
		this.things = things;
		this.occurrences = occurrences;
		this.addresses = addresses;
	}

	@Override
	public List<? extends Location> getDefinitions(Document document, XtextResource file, DefinitionParams params, IReferenceFinder.IResourceAccess access,
			CancelIndicator cancel) {
		if (file == null) {
			return List.of();
		}
		int offset = document.getOffSet(params.getPosition());
		Optional<Resource> named = things.fileAt(file, offset);
		if (named.isPresent()) {
			return List.of(Occurrence.start(named.get(), addresses));
		}
		return things.at(file, offset).flatMap(this::definition).map(List::of).orElse(List.of());
	}

	@Override
	public List<? extends Location> getReferences(Document document, XtextResource file, ReferenceParams params, IReferenceFinder.IResourceAccess access,
			IResourceDescriptions index, CancelIndicator cancel) {
		if (file == null) {
			return List.of();
		}
		boolean definitions = params.getContext() != null && params.getContext().isIncludeDeclaration();
		return things.at(file, document.getOffSet(params.getPosition())).map(thing -> occurrences.of(thing, cancel)).orElse(List.of()).stream()
				.filter(each -> definitions || !each.definition()).map(each -> each.location(addresses)).toList();
	}

	@Override
	public List<? extends DocumentHighlight> getDocumentHighlights(Document document, XtextResource file, DocumentHighlightParams params, CancelIndicator cancel) {
		if (file == null) {
			return List.of();
		}
		return things.at(file, document.getOffSet(params.getPosition())).map(thing -> occurrences.of(thing, cancel)).orElse(List.of()).stream()
				.filter(each -> each.file() == file)
				.map(each -> new DocumentHighlight(each.range(), each.definition() ? DocumentHighlightKind.Write : DocumentHighlightKind.Read)).toList();
	}

	private Optional<Location> definition(EObject thing) {
		Optional<INode> name = NamedThings.nameNode(thing);
		return thing.eResource() instanceof XtextResource file && name.isPresent()
				? Optional.of(new Occurrence(file, name.get().getOffset(), name.get().getLength(), true, false).location(addresses))
				: Optional.empty();
	}
}
