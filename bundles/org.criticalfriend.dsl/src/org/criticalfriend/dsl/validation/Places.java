package org.criticalfriend.dsl.validation;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** Makes quick fixes out of objects: where they stand in the text. */
final class Places {

	private Places() {
	}

	/** The fixes, at most one, that put another text where a feature's value stands. */
	static QuickFix[] replace(EObject object, EStructuralFeature feature, String replacement, String label) {
		List<INode> nodes = NodeModelUtils.findNodesForFeature(object, feature);
		return nodes.isEmpty() ? new QuickFix[0]
				: new QuickFix[] { new QuickFix(label, nodes.get(0).getOffset(), nodes.get(0).getLength(), replacement) };
	}
}
