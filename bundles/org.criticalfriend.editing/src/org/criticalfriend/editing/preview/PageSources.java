package org.criticalfriend.editing.preview;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;

import org.criticalfriend.documents.wording.Wording;
import org.criticalfriend.methodology.Change;
import org.criticalfriend.methodology.Identified;
import org.criticalfriend.methodology.assembly.Assembly;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The way between what was written in files, what a methodology was put together from, and the ids of the elements of its pages. */
final class PageSources {

	private static final String TARGET = "target";

	private final Assembly assembly;
	private final Map<EObject, EObject> assembled = new IdentityHashMap<>();
	private final Map<String, EObject> byAnchor = new HashMap<>();

	PageSources(Assembly assembly) {
		this.assembly = assembly;
		Wording wording = new Wording();
		assembly.methodology().eAllContents().forEachRemaining(each -> {
			assembly.sourceOf(each).ifPresent(source -> assembled.putIfAbsent(source, each));
			if (each instanceof Identified element && element.getName() != null) {
				byAnchor.putIfAbsent(wording.slug(element.getName()), each);
			}
		});
	}

	Assembly assembly() {
		return assembly;
	}

	/** What became of something that was written, or of what it is part of; for a change of a variant what it changes. */
	Optional<EObject> assembled(EObject written) {
		for (EObject each = written; each != null; each = each.eContainer()) {
			if (assembled.containsKey(each)) {
				return Optional.of(assembled.get(each));
			}
			if (each instanceof Change && target(each) != null && assembled.containsKey(target(each))) {
				return Optional.of(assembled.get(target(each)));
			}
		}
		return Optional.empty();
	}

	private static EObject target(EObject change) {
		EStructuralFeature feature = change.eClass().getEStructuralFeature(TARGET);
		return feature == null ? null : (EObject) change.eGet(feature);
	}

	/** What was written for the element of a page with this id, or the field of this name; longer ids belong to what they begin with. */
	Optional<EObject> source(String id) {
		String anchor = new Wording().slug(id);
		while (!byAnchor.containsKey(anchor)) {
			int dash = anchor.lastIndexOf('-');
			if (dash <= 0) {
				return Optional.empty();
			}
			anchor = anchor.substring(0, dash);
		}
		return assembly.sourceOf(byAnchor.get(anchor));
	}

	/** The id on a page of what shows an object, or of the nearest thing it is part of. */
	static Optional<String> anchor(EObject shown, String page) {
		Wording wording = new Wording();
		for (EObject each = shown; each != null; each = each.eContainer()) {
			if (each instanceof Identified element && element.getName() != null) {
				String anchor = wording.slug(element.getName());
				if (page.contains("id=\"" + anchor + "\"")) {
					return Optional.of(anchor);
				}
			}
		}
		return Optional.empty();
	}
}
