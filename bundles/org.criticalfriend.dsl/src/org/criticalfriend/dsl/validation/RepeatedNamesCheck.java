package org.criticalfriend.dsl.validation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** A list of names, as of streams, actors or levels, names nothing twice. */
public class RepeatedNamesCheck implements Check {

	@Override
	public void inspect(CheckedMethodology methodology, Issues issues) {
		for (EObject object : methodology.all(EObject.class)) {
			for (EReference reference : object.eClass().getEAllReferences()) {
				if (reference.isMany() && !reference.isContainment() && ((List<?>) object.eGet(reference)).size() > 1) {
					check(object, reference, issues);
				}
			}
		}
	}

	private static void check(EObject object, EReference reference, Issues issues) {
		Set<String> names = new HashSet<>();
		for (INode node : Places.nodes(object, reference)) {
			String name = NodeModelUtils.getTokenText(node);
			if (!names.add(name)) {
				issues.warning(object, reference, "`" + name + "` is named twice here; remove one of the two.", withoutSeparator(node, name));
				return;
			}
		}
	}

	/** A repeated name is not the first one, so a comma or {@code and} stands before it. */
	private static QuickFix[] withoutSeparator(INode node, String name) {
		INode separator = previousWord(node);
		INode before = separator == null ? null : previousWord(separator);
		return before == null ? new QuickFix[0]
				: new QuickFix[] { new QuickFix("Remove the second `" + name + "`", before.getEndOffset(), node.getEndOffset() - before.getEndOffset(), "") };
	}

	private static INode previousWord(INode node) {
		INode previous = node.getPreviousSibling();
		while (previous instanceof ILeafNode leaf && leaf.isHidden()) {
			previous = previous.getPreviousSibling();
		}
		return previous;
	}
}
