package org.criticalfriend.methodology.assembly;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

import org.criticalfriend.methodology.Element;
import org.criticalfriend.methodology.Library;
import org.criticalfriend.methodology.Methodology;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Takes elements of libraries into a methodology: those that it names, and those that these name. Definitions whose content
 * is used under other ids are not named by that.
 */
final class TakenElements {

	private final Set<EObject> taken = Collections.newSetFromMap(new IdentityHashMap<>());
	private final Deque<EObject> open = new ArrayDeque<>();

	/** Moves what is named out of the library, in front of the methodology's own elements and in the library's order. */
	void moveInto(Methodology methodology, Library library) {
		open.add(methodology);
		while (!open.isEmpty()) {
			EObject next = open.remove();
			for (Iterator<EObject> contents = EcoreUtil.getAllContents(List.of(next), false); contents.hasNext();) {
				follow(contents.next(), library);
			}
		}
		List<Element> ordered = library.getElements().stream().filter(taken::contains).toList();
		List<Element> own = List.copyOf(methodology.getElements());
		library.getElements().clear();
		methodology.getElements().clear();
		methodology.getElements().addAll(ordered);
		methodology.getElements().addAll(own);
	}

	private void follow(EObject object, Library library) {
		for (EReference reference : References.of(object)) {
			for (EObject target : References.targets(object, reference)) {
				EObject element = elementOf(target, library);
				if (element != null && taken.add(element)) {
					open.add(element);
				}
			}
		}
	}

	private static EObject elementOf(EObject target, Library library) {
		EObject element = target;
		while (element != null && element.eContainer() != library) {
			element = element.eContainer();
		}
		return element;
	}
}
