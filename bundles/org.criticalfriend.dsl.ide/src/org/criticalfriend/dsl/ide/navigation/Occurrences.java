package org.criticalfriend.dsl.ide.navigation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.criticalfriend.methodology.Identified;
import org.criticalfriend.methodology.Methodology;
import org.criticalfriend.methodology.MethodologyPackage;
import org.criticalfriend.methodology.Replacement;
import org.criticalfriend.methodology.Role;
import org.criticalfriend.methodology.Text;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.service.OperationCanceledManager;
import org.eclipse.xtext.util.CancelIndicator;

import com.google.inject.Inject;

/** Finds all places where the id of a thing is written, in all files that are open or have been read. */
public class Occurrences {

	private final NamedThings things;
	private final OperationCanceledManager cancelling;

	@Inject
	public Occurrences(NamedThings things, OperationCanceledManager cancelling) {
		this.things = things;
		this.cancelling = cancelling;
	}

	/** The places in the order of the files and their lines, definitions included. A variant may define again what it replaces. */
	List<Occurrence> of(EObject thing, CancelIndicator cancel) {
		Set<EObject> same = sameThing(thing);
		List<Occurrence> found = new ArrayList<>();
		for (XtextResource file : files(thing)) {
			cancelling.checkCanceled(cancel);
			List<Occurrence> here = in(file, same);
			here.sort((one, other) -> Integer.compare(one.offset(), other.offset()));
			found.addAll(here);
		}
		return found;
	}

	private List<Occurrence> in(XtextResource file, Set<EObject> same) {
		List<Occurrence> found = new ArrayList<>();
		for (Iterator<EObject> contents = EcoreUtil.getAllContents(file, false); contents.hasNext();) {
			EObject object = contents.next();
			if (same.contains(object)) {
				NamedThings.nameNode(object).ifPresent(node -> found.add(new Occurrence(file, node.getOffset(), node.getLength(), true, false)));
			}
			for (EReference reference : object.eClass().getEAllReferences()) {
				if (!reference.isContainment() && !reference.isDerived() && object.eIsSet(reference)) {
					addReferences(object, reference, same, file, found);
				}
			}
			if (object instanceof Text text && text.getText() != null && text.getText().indexOf('{') >= 0) {
				addPlaceholders(text, same, file, found);
			}
		}
		return found;
	}

	private static void addReferences(EObject object, EReference reference, Set<EObject> same, XtextResource file, List<Occurrence> found) {
		List<?> values = reference.isMany() ? (List<?>) object.eGet(reference) : List.of(object.eGet(reference));
		List<INode> nodes = null;
		for (int i = 0; i < values.size(); i++) {
			if (same.contains(values.get(i))) {
				nodes = nodes == null ? NodeModelUtils.findNodesForFeature(object, reference) : nodes;
				if (i < nodes.size()) {
					found.add(new Occurrence(file, nodes.get(i).getOffset(), nodes.get(i).getLength(), false, false));
				}
			}
		}
	}

	private void addPlaceholders(Text text, Set<EObject> same, XtextResource file, List<Occurrence> found) {
		for (EObject each : same) {
			if (each instanceof Role role) {
				for (INode node : NodeModelUtils.findNodesForFeature(text, MethodologyPackage.Literals.TEXT__TEXT)) {
					NamedThings.namesIn(node.getText(), (name, start) -> {
						if (name.equals(role.getName()) && things.role(file, name).filter(same::contains).isPresent()) {
							found.add(new Occurrence(file, node.getTotalOffset() + start, name.length(), false, true));
						}
					});
				}
			}
		}
	}

	/** What replaces a thing under the same id, and what it replaces so, is the same thing to people. */
	private static Set<EObject> sameThing(EObject thing) {
		Set<EObject> same = new LinkedHashSet<>();
		Deque<EObject> open = new ArrayDeque<>(List.of(thing));
		while (!open.isEmpty()) {
			EObject next = open.remove();
			if (!same.add(next) || !(next instanceof Identified identified)) {
				continue;
			}
			for (XtextResource file : files(thing)) {
				if (!file.getContents().isEmpty() && file.getContents().get(0) instanceof Methodology methodology) {
					methodology.getChanges().stream().filter(Replacement.class::isInstance).map(Replacement.class::cast)
							.filter(change -> change.getTarget() != null && change.getDefinition() != null && isSameId(change))
							.forEach(change -> {
								if (change.getTarget() == identified) {
									open.add(change.getDefinition());
								} else if (change.getDefinition() == identified) {
									open.add(change.getTarget());
								}
							});
				}
			}
		}
		return same;
	}

	private static boolean isSameId(Replacement change) {
		return change.getDefinition().getName() != null && change.getDefinition().getName().equals(change.getTarget().getName());
	}

	private static List<XtextResource> files(EObject thing) {
		List<XtextResource> files = new ArrayList<>();
		for (Resource each : List.copyOf(thing.eResource().getResourceSet().getResources())) {
			if (each instanceof XtextResource file && file.getParseResult() != null) {
				files.add(file);
			}
		}
		return files;
	}
}
