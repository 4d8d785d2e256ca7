package org.criticalfriend.dsl.ide.cards;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.criticalfriend.dsl.validation.TimingWords;
import org.criticalfriend.methodology.Identified;
import org.criticalfriend.methodology.Level;
import org.criticalfriend.methodology.RelativeTiming;
import org.criticalfriend.methodology.Reusable;
import org.criticalfriend.methodology.Text;
import org.criticalfriend.methodology.Timing;
import org.criticalfriend.methodology.Titled;
import org.criticalfriend.methodology.assembly.Terms;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/**
 * What people want to know of a thing of a methodology at a glance.
 *
 * @param kind  the word for it, such as "role"
 * @param id    its id
 * @param title its title or text
 * @param facts its times, its first words of guidance and where it is defined, a line each
 */
public record ElementCard(String kind, String id, String title, List<String> facts) {

	private static final int LONGEST_TEXT = 300;
	private static final List<String> TITLES = List.of("title", "text", "label", "heading");

	/** The card of a thing. */
	public static ElementCard of(EObject thing) {
		List<String> facts = new ArrayList<>();
		for (EReference feature : thing.eClass().getEAllContainments()) {
			if (!feature.isMany() && thing.eGet(feature) instanceof Timing timing && isFinished(timing)) {
				facts.add(name(feature) + TimingWords.of(timing) + ".");
			}
		}
		guidance(thing).ifPresent(facts::add);
		place(thing).ifPresent(facts::add);
		return new ElementCard(Terms.of(thing), id(thing), title(thing).orElse(""), facts);
	}

	/** Its title or its text, or those of what it takes over; empty if it has neither. */
	public static Optional<String> title(EObject thing) {
		EObject current = thing;
		for (int i = 0; i < 10 && current != null; i++) {
			for (String name : TITLES) {
				EStructuralFeature feature = current.eClass().getEStructuralFeature(name);
				if (feature != null && current.eGet(feature) instanceof String text && !text.isBlank()) {
					return Optional.of(text);
				}
			}
			current = current instanceof Reusable reusable ? reusable.getUses() : null;
		}
		return Optional.empty();
	}

	/** What it is in one line, for example "role: Team leader". */
	public static String line(EObject thing) {
		return Terms.of(thing) + title(thing).map(text -> ": " + shortened(text.lines().findFirst().orElse(""), 80)).orElse("");
	}

	/** The card in Markdown. */
	public String markdown() {
		StringBuilder text = new StringBuilder("**").append(kind).append(" `").append(id).append("`**");
		if (!title.isEmpty()) {
			text.append("\n\n").append(title);
		}
		facts.forEach(fact -> text.append("\n\n").append(fact));
		return text.toString();
	}

	/** Somebody may be typing it at this moment. */
	private static boolean isFinished(Timing timing) {
		return !(timing instanceof RelativeTiming relative) || relative.getAnchor() != null && relative.getAnchor().getName() != null;
	}

	private static String id(EObject thing) {
		return thing instanceof Identified identified ? String.valueOf(identified.getName()) : thing instanceof Level level ? String.valueOf(level.getName()) : "";
	}

	private static String name(EReference feature) {
		return "timing".equals(feature.getName()) ? "Takes place " : "due".equals(feature.getName()) ? "Due " : "Is " + feature.getName() + " ";
	}

	private static Optional<String> guidance(EObject thing) {
		EStructuralFeature feature = thing.eClass().getEStructuralFeature(thing instanceof Titled ? "text" : "guidance");
		if (feature != null && feature.isMany() && thing.eGet(feature) instanceof List<?> texts && !texts.isEmpty() && texts.get(0) instanceof Text first
				&& first.getText() != null) {
			return Optional.of(shortened(first.getText(), LONGEST_TEXT));
		}
		return Optional.empty();
	}

	private static Optional<String> place(EObject thing) {
		INode node = NodeModelUtils.findActualNodeFor(thing);
		return node == null || thing.eResource() == null ? Optional.empty()
				: Optional.of("*" + thing.eResource().getURI().lastSegment() + ", line " + node.getStartLine() + "*");
	}

	private static String shortened(String text, int most) {
		return text.length() <= most ? text : text.substring(0, most - 1).stripTrailing() + "…";
	}
}
