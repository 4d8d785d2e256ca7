package org.criticalfriend.dsl.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.criticalfriend.dsl.scoping.MethodologyFiles;
import org.criticalfriend.methodology.Document;
import org.criticalfriend.methodology.Methodology;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** What checks look at: all objects of all files of one methodology, walked once. */
public final class CheckedMethodology {

	private final List<Document> documents = new ArrayList<>();
	private final List<EObject> objects = new ArrayList<>();

	CheckedMethodology(List<Resource> resources) {
		for (Resource resource : resources) {
			Document document = MethodologyFiles.root(resource);
			if (document != null) {
				documents.add(document);
				objects.add(document);
				EcoreUtil.getAllContents(document, false).forEachRemaining(object -> objects.add((EObject) object));
			}
		}
	}

	/** The main document, empty when only a part could be read. */
	public Optional<Methodology> main() {
		return documents.stream().filter(Methodology.class::isInstance).map(Methodology.class::cast).findFirst();
	}

	/** The root of each file. */
	public List<Document> documents() {
		return documents;
	}

	/** All objects of a kind, in the order of the files. Looks at every object, so ask once per check and kind. */
	public <T> List<T> all(Class<T> kind) {
		List<T> found = new ArrayList<>();
		for (EObject object : objects) {
			if (kind.isInstance(object)) {
				found.add(kind.cast(object));
			}
		}
		return found;
	}
}
