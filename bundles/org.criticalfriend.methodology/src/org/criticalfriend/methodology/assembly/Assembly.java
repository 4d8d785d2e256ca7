package org.criticalfriend.methodology.assembly;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.criticalfriend.methodology.Document;
import org.criticalfriend.methodology.Methodology;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** One methodology put together from its files, with the way back to what was written where. */
public final class Assembly {

	private final Methodology methodology;
	private final Map<EObject, EObject> sources;

	private Assembly(Methodology methodology, Map<EObject, EObject> sources) {
		this.methodology = methodology;
		this.sources = sources;
	}

	/**
	 * Copies the documents into one methodology in a resource of its own; the elements of the parts follow those of the main
	 * document, in the order given.
	 *
	 * @param documents the main document, a {@link Methodology}, then its parts
	 */
	public static Assembly of(List<? extends Document> documents) {
		EcoreUtil.Copier copier = new EcoreUtil.Copier(false, true);
		Methodology main = (Methodology) copier.copy(documents.get(0));
		for (Document part : documents.subList(1, documents.size())) {
			for (EObject element : part.getElements()) {
				main.getElements().add((org.criticalfriend.methodology.Element) copier.copy(element));
			}
		}
		copier.copyReferences();
		Resource resource = new ResourceImpl(URI.createURI("assembly:/" + main.getName()));
		resource.getContents().add(main);
		return new Assembly(main, copier.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey)));
	}

	public Methodology methodology() {
		return methodology;
	}

	/** What was written in a file for an object of the assembled methodology. */
	public Optional<EObject> sourceOf(EObject assembled) {
		return Optional.ofNullable(sources.get(assembled));
	}
}
