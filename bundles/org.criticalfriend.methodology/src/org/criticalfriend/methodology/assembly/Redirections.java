package org.criticalfriend.methodology.assembly;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.criticalfriend.methodology.Identified;
import org.criticalfriend.methodology.Level;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** What references to replaced things mean: the new thing, and in it what has the same name. */
final class Redirections {

	private final Map<EObject, EObject> replacements = new IdentityHashMap<>();

	void add(EObject old, EObject replacement) {
		redirect(old, replacement);
		Map<String, EObject> named = new HashMap<>();
		EcoreUtil.getAllContents(replacement, false).forEachRemaining(each -> {
			String key = key((EObject) each);
			if (key != null) {
				named.putIfAbsent(key, (EObject) each);
			}
		});
		EcoreUtil.getAllContents(old, false).forEachRemaining(each -> {
			EObject now = named.get(key((EObject) each));
			if (now != null && !replacements.containsKey(each)) {
				redirect((EObject) each, now);
			}
		});
	}

	/** Lets references to one object mean another, whatever they contain. */
	void addOnly(EObject old, EObject replacement) {
		redirect(old, replacement);
	}

	/** Leaves out what would close a circle, as when two changes put each in the place of the other. */
	private void redirect(EObject old, EObject replacement) {
		if (now(replacement) != old) {
			replacements.put(old, replacement);
		}
	}

	/** What an object has been replaced by, possibly itself. */
	EObject now(EObject object) {
		EObject current = object;
		for (EObject next = replacements.get(current); next != null; next = replacements.get(current)) {
			current = next;
		}
		return current;
	}

	/** Lets all references of an object and its contents point at what is there now. */
	void applyTo(EObject root) {
		if (replacements.isEmpty()) {
			return;
		}
		applyToOne(root);
		for (Iterator<EObject> contents = EcoreUtil.getAllContents(root, false); contents.hasNext();) {
			applyToOne(contents.next());
		}
	}

	private void applyToOne(EObject object) {
		for (EReference reference : References.of(object)) {
			if (reference.isMany()) {
				@SuppressWarnings("unchecked")
				List<EObject> targets = (List<EObject>) object.eGet(reference, false);
				for (int i = targets.size() - 1; i >= 0; i--) {
					replace(targets, i, now(targets.get(i)), reference);
				}
			} else {
				EObject target = (EObject) object.eGet(reference, false);
				EObject now = now(target);
				if (now != target && reference.getEReferenceType().isInstance(now)) {
					object.eSet(reference, now);
				}
			}
		}
	}

	private static void replace(List<EObject> targets, int index, EObject now, EReference reference) {
		if (now == targets.get(index) || !reference.getEReferenceType().isInstance(now)) {
			return;
		}
		if (targets.contains(now)) {
			targets.remove(index);
		} else {
			targets.set(index, now);
		}
	}

	private static String key(EObject object) {
		if (object instanceof Identified identified) {
			return identified.getName();
		}
		return object instanceof Level level ? "level " + level.getName() : null;
	}
}
