package org.criticalfriend.dsl.validation;

import java.util.Set;
import java.util.stream.Collectors;

import org.criticalfriend.methodology.Addition;
import org.criticalfriend.methodology.Change;
import org.criticalfriend.methodology.Identified;
import org.criticalfriend.methodology.Removal;
import org.criticalfriend.methodology.Replacement;
import org.criticalfriend.methodology.Rewording;
import org.criticalfriend.methodology.Taking;
import org.criticalfriend.methodology.assembly.Fit;
import org.criticalfriend.methodology.assembly.Terms;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** Speaks of the changes of variants and of what they change. */
final class ChangeWords {

	private static final Set<String> KEYWORDS = Set.of("row", "rule", "slide");

	private ChangeWords() {
	}

	/** What a change does to its target, for example "dropped". */
	static String participle(Change change) {
		return change instanceof Removal ? "dropped"
				: change instanceof Replacement ? "replaced"
						: change instanceof Rewording ? "reworded" : change instanceof Addition ? "added" : change instanceof Taking ? "taken" : "rescheduled";
	}

	/** The kind of a definition as it is written: "row" and "question" are one kind to the model, not to people. */
	static String kind(EObject definition) {
		INode node = NodeModelUtils.findActualNodeFor(Places.written(definition));
		String word = node == null ? "" : node.getText().strip().split("\\s", 2)[0];
		return KEYWORDS.contains(word) ? word : Terms.of(definition.eClass());
	}

	/** A thing by its kind and id, for example "the role `Peer1`"; a thing without an id by what it is part of. */
	static String thing(EObject object) {
		Identified identified = object instanceof Identified itself ? itself : Fit.owner(object);
		return identified == null ? "the " + Terms.of(object.eClass()) : "the " + kind(identified) + " `" + identified.getName() + "`";
	}

	/** What takes in a kind of part, for example "forms" or "checklists and programmes"; empty for what stands on its own. */
	static String containers(EObject definition) {
		return Fit.containersOf(definition.eClass()).stream().map(Terms::of).map(Terms::plural).collect(Collectors.joining(" and "));
	}

	static String capital(String sentence) {
		return sentence.substring(0, 1).toUpperCase() + sentence.substring(1);
	}
}
