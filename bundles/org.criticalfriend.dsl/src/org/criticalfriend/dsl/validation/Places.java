package org.criticalfriend.dsl.validation;

import java.util.List;

import org.criticalfriend.methodology.assembly.Assembly;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** Where objects stand in the text: for messages, and for quick fixes. */
final class Places {

	private static final QuickFix[] NONE = {};

	private Places() {
	}

	/** What was written in a file for an object, which may be part of an assembled methodology. */
	static EObject written(EObject object) {
		return Assembly.containing(object).flatMap(assembly -> assembly.sourceOf(object)).orElse(object);
	}

	/** Whether two objects were written in the same file. */
	static boolean inSameFile(EObject one, EObject other) {
		return written(one).eResource() == written(other).eResource();
	}

	/** Where the values of a feature are written. */
	static List<INode> nodes(EObject object, EStructuralFeature feature) {
		return NodeModelUtils.findNodesForFeature(written(object), feature);
	}

	/** "in line 12", or "in line 12 of team.methodology" when seen from another file; empty for objects without text. */
	static String line(EObject object, EObject seenFrom) {
		EObject written = written(object);
		INode node = NodeModelUtils.findActualNodeFor(written);
		String line = node == null ? "" : "in line " + node.getStartLine();
		return inSameFile(object, seenFrom) || written.eResource() == null ? line : line + " of " + written.eResource().getURI().lastSegment();
	}

	/** Whether a value for the feature is written in the text; a default value cannot be told apart otherwise. */
	static boolean isWritten(EObject object, EStructuralFeature feature) {
		return !nodes(object, feature).isEmpty();
	}

	/** The fixes, at most one, that put another text where a feature's first value stands. */
	static QuickFix[] replace(EObject object, EStructuralFeature feature, String replacement, String label) {
		List<INode> nodes = nodes(object, feature);
		return nodes.isEmpty() ? NONE
				: new QuickFix[] { new QuickFix(label, nodes.get(0).getOffset(), nodes.get(0).getLength(), replacement) };
	}

	/** The fixes, at most one, that put another text where two features' values and all between them stand. */
	static QuickFix[] replaceBoth(EObject object, EStructuralFeature from, EStructuralFeature to, String replacement, String label) {
		List<INode> first = nodes(object, from);
		List<INode> last = nodes(object, to);
		if (first.isEmpty() || last.isEmpty()) {
			return NONE;
		}
		int offset = first.get(0).getOffset();
		return new QuickFix[] { new QuickFix(label, offset, last.get(0).getEndOffset() - offset, replacement) };
	}

	/** The fixes, at most one, that put a text in front of an object. */
	static QuickFix[] insertBefore(EObject object, String text, String label) {
		INode node = NodeModelUtils.findActualNodeFor(written(object));
		return node == null ? NONE : new QuickFix[] { new QuickFix(label, node.getOffset(), 0, text) };
	}

	/** The fixes, at most one, that add a text after the last value of a feature. */
	static QuickFix[] insertAfter(EObject object, EStructuralFeature feature, String text, String label) {
		List<INode> nodes = nodes(object, feature);
		return nodes.isEmpty() ? NONE : new QuickFix[] { new QuickFix(label, nodes.get(nodes.size() - 1).getEndOffset(), 0, text) };
	}

	/** The fixes, at most one, that remove an object with the white space in front of it. */
	static QuickFix[] remove(EObject object, String label) {
		ICompositeNode node = NodeModelUtils.findActualNodeFor(written(object));
		return node == null ? NONE : new QuickFix[] { new QuickFix(label, node.getTotalOffset(), node.getTotalEndOffset() - node.getTotalOffset(), "") };
	}

	/** The fixes, at most one, that put another word where an object's text starts with a given one. */
	static QuickFix[] replaceWord(EObject object, String word, String replacement, String label) {
		ICompositeNode node = NodeModelUtils.findActualNodeFor(written(object));
		return node == null || !NodeModelUtils.getTokenText(node).startsWith(word) ? NONE
				: new QuickFix[] { new QuickFix(label, node.getOffset(), word.length(), replacement) };
	}
}
