package org.criticalfriend.review.storage.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.snakeyaml.engine.v2.nodes.NodeTuple;

/** What a file said about an object and the model has no place for; it is written back, so that nothing typed is lost. */
public final class Leftovers extends AdapterImpl {

	private final List<Entry> entries = new ArrayList<>();
	private final Map<EStructuralFeature, List<String>> names = new LinkedHashMap<>();

	/** An entry that was not understood. */
	record Entry(NodeTuple tuple) {
	}

	/** The leftovers of an object; empty ones, which are not kept, if there are none. */
	static Leftovers of(EObject object) {
		for (Adapter adapter : object.eAdapters()) {
			if (adapter instanceof Leftovers leftovers) {
				return leftovers;
			}
		}
		return new Leftovers();
	}

	private static Leftovers keptFor(EObject object) {
		Leftovers leftovers = of(object);
		if (!object.eAdapters().contains(leftovers)) {
			object.eAdapters().add(leftovers);
		}
		return leftovers;
	}

	static void keep(EObject object, NodeTuple tuple) {
		keptFor(object).entries.add(new Entry(tuple));
	}

	static void keep(EObject object, EStructuralFeature reference, String name) {
		keptFor(object).names.computeIfAbsent(reference, each -> new ArrayList<>()).add(name);
	}

	List<Entry> entries() {
		return entries;
	}

	/** The names a reference has in the file that stand for nothing. */
	List<String> names(EStructuralFeature reference) {
		return names.getOrDefault(reference, List.of());
	}
}
