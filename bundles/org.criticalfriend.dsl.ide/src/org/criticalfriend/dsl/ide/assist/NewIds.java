package org.criticalfriend.dsl.ide.assist;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.criticalfriend.dsl.scoping.MethodologyFiles;
import org.criticalfriend.methodology.Identified;
import org.criticalfriend.methodology.MethodologyPackage;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.resource.XtextResource;

/** Thinks of ids that nothing has yet, in the manner of those beside them: after KLOE-1.4 comes KLOE-1.5, after A3A-05 comes A3A-06. */
final class NewIds {

	/** Also what stands where the text is not understood while it is being typed. */
	private static final Pattern WRITTEN = Pattern.compile("[A-Za-z](?:[-.]?\\w)*");
	private static final Pattern NUMBERED = Pattern.compile("(.*?)(\\d+)");

	private NewIds() {
	}

	/** An id for a statement that a rule of the grammar describes; empty if there is nothing to go by. */
	static Optional<String> of(AbstractElement within, Resource resource, EObject around) {
		AbstractRule rule = GrammarUtil.containingRule(within);
		if (!(rule.getType().getClassifier() instanceof EClass kind) || resource.getContents().isEmpty()) {
			return forName(rule.getName(), resource, around);
		}
		return next(kind, resource, around);
	}

	private static Optional<String> forName(String rule, Resource resource, EObject around) {
		return "KloeKind".equals(rule) ? next(MethodologyPackage.Literals.KLOE, resource, around) : Optional.empty();
	}

	private static Optional<String> next(EClass kind, Resource resource, EObject around) {
		Set<String> taken = new HashSet<>();
		List<Identified> alike = new ArrayList<>();
		for (Resource file : new MethodologyFiles().of(resource)) {
			for (var contents = EcoreUtil.getAllContents(file, false); contents.hasNext();) {
				if (contents.next() instanceof Identified identified && identified.getName() != null) {
					taken.add(identified.getName());
					if (kind.isSuperTypeOf(identified.eClass())) {
						alike.add(identified);
					}
				}
			}
		}
		if (resource instanceof XtextResource text) {
			WRITTEN.matcher(text.getParseResult().getRootNode().getText()).results().forEach(word -> taken.add(word.group()));
		}
		for (EObject parent = around; parent != null; parent = parent.eContainer()) {
			EObject home = parent;
			Optional<String> sibling = alike.stream().filter(each -> each.eContainer() == home).reduce((first, last) -> last).map(Identified::getName)
					.flatMap(name -> after(name, taken));
			if (sibling.isPresent()) {
				return sibling;
			}
			if (parent instanceof Identified identified && identified.getName() != null && parent.eContainer() != null && !kind.isInstance(parent)) {
				return after(identified.getName() + "-0", taken);
			}
		}
		return alike.isEmpty() ? after(kind.getName() + "0", taken) : after(alike.get(alike.size() - 1).getName(), taken).or(() -> after(kind.getName() + "0", taken));
	}

	/** The id that follows one that ends with a number. */
	private static Optional<String> after(String name, Set<String> taken) {
		Matcher numbered = NUMBERED.matcher(name);
		if (!numbered.matches() || numbered.group(2).length() > 6) {
			return Optional.empty();
		}
		int number = Integer.parseInt(numbered.group(2));
		String next;
		do {
			number++;
			String digits = String.valueOf(number);
			next = numbered.group(1) + "0".repeat(Math.max(0, numbered.group(2).length() - digits.length())) + digits;
		} while (taken.contains(next));
		return Optional.of(next);
	}
}
