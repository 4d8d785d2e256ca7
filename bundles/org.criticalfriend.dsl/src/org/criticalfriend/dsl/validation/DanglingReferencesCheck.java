package org.criticalfriend.dsl.validation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.criticalfriend.methodology.Identified;
import org.criticalfriend.methodology.Level;
import org.criticalfriend.methodology.MethodologyPackage;
import org.criticalfriend.methodology.Removal;
import org.criticalfriend.methodology.assembly.Assembly;
import org.criticalfriend.methodology.assembly.DanglingReference;
import org.eclipse.emf.ecore.EObject;

/** Nothing refers any more to what a variant takes away. */
public class DanglingReferencesCheck implements Check {

	private static final int NAMED = 3;

	@Override
	public void inspect(CheckedMethodology methodology, Issues issues) {
		Map<EObject, List<DanglingReference>> byTarget = new LinkedHashMap<>();
		for (DanglingReference reference : methodology.assembly().map(Assembly::danglingReferences).orElse(List.of())) {
			if (methodology.isInherited(reference.cause())) {
				issues.error(reference.holder(), reference.reference(), "There is no " + name(reference.target()) + " any more: the base drops or replaces it "
						+ Places.line(reference.cause(), reference.holder()) + "; name something else.");
			} else {
				byTarget.computeIfAbsent(reference.target(), target -> new ArrayList<>()).add(reference);
			}
		}
		byTarget.forEach((target, references) -> report(target, references, issues));
	}

	private static void report(EObject target, List<DanglingReference> references, Issues issues) {
		EObject cause = references.get(0).cause();
		String holders = references.stream().map(DanglingReference::holder).distinct().limit(NAMED)
				.map(holder -> ChangeWords.thing(holder) + " " + Places.line(holder, cause)).collect(Collectors.joining(", "));
		long further = references.stream().map(DanglingReference::holder).distinct().count() - NAMED;
		String who = holders + (further > 0 ? " and " + further + " more" : "");
		if (cause instanceof Removal) {
			issues.error(cause, MethodologyPackage.Literals.REMOVAL__TARGETS, name(target) + " is dropped, but these still refer to it: " + who
					+ "; drop or replace them too, or keep it.");
		} else {
			issues.error(cause, MethodologyPackage.Literals.REPLACEMENT__TARGET, "What replaces this has no " + name(target)
					+ ", but these still refer to it: " + who + "; keep it in the replacement, or replace them too.");
		}
	}

	private static String name(EObject target) {
		return "`" + (target instanceof Identified identified ? identified.getName() : target instanceof Level level ? level.getName() : target.eClass().getName()) + "`";
	}
}
