package org.criticalfriend.dsl.validation;

import java.util.List;

import org.criticalfriend.methodology.Addition;
import org.criticalfriend.methodology.Identified;
import org.criticalfriend.methodology.MethodologyPackage;
import org.criticalfriend.methodology.assembly.Assembly;
import org.criticalfriend.methodology.assembly.Fit;
import org.criticalfriend.methodology.assembly.Refusal;
import org.criticalfriend.methodology.assembly.Terms;

/** What a variant adds can be part of what it is added to, and a neighbour is part of that too. */
public class AdditionsFitCheck implements Check {

	@Override
	public void inspect(CheckedMethodology methodology, Issues issues) {
		for (Refusal refusal : methodology.assembly().map(Assembly::refusals).orElse(List.of())) {
			if (refusal.change() instanceof Addition addition && refusal.reason() == Refusal.Reason.DOES_NOT_FIT) {
				reportMisfit(addition, refusal.subject(), issues);
			} else if (refusal.change() instanceof Addition addition && refusal.reason() == Refusal.Reason.NEIGHBOUR_ELSEWHERE) {
				reportNeighbour(addition, refusal.subject(), issues);
			}
		}
	}

	private static void reportMisfit(Addition addition, Identified container, Issues issues) {
		String kind = ChangeWords.kind(addition.getDefinition());
		String containers = ChangeWords.containers(addition.getDefinition());
		String advice = containers.isEmpty() ? Terms.plural(kind) + " stand on their own, so write it without `add to`"
				: Terms.plural(kind) + " belong to " + containers;
		issues.error(addition, addition.getTo() != null ? MethodologyPackage.Literals.ADDITION__TO : MethodologyPackage.Literals.ADDITION__NEIGHBOUR,
				ChangeWords.capital(Terms.withArticle(kind)) + " cannot be added to " + (container == null ? "this" : ChangeWords.thing(container)) + "; " + advice + ".");
	}

	private static void reportNeighbour(Addition addition, Identified neighbour, Issues issues) {
		Identified owner = Fit.owner(neighbour);
		String message;
		QuickFix[] fixes = {};
		if (neighbour.eContainer() instanceof Addition later) {
			message = "`" + neighbour.getName() + "` is itself added, " + Places.line(later, addition)
					+ ", and not before this or not to the same place; put this addition after that one, or name another neighbour.";
		} else if (owner == null) {
			message = "`" + neighbour.getName() + "` is not part of anything that could be added to; name another neighbour.";
		} else {
			message = "`" + neighbour.getName() + "` is not part of " + (addition.getTo() == null ? "a list" : ChangeWords.thing(addition.getTo()))
					+ " but of " + ChangeWords.thing(owner) + "; add to that, or name another neighbour.";
			fixes = Places.replace(addition, MethodologyPackage.Literals.ADDITION__TO, owner.getName(), "Add to `" + owner.getName() + "`");
		}
		issues.error(addition, MethodologyPackage.Literals.ADDITION__NEIGHBOUR, message, fixes);
	}
}
