package org.criticalfriend.dsl.validation;

import java.util.List;

import org.criticalfriend.methodology.Addition;
import org.criticalfriend.methodology.MethodologyPackage;
import org.criticalfriend.methodology.Removal;
import org.criticalfriend.methodology.Replacement;
import org.criticalfriend.methodology.Rescheduling;
import org.criticalfriend.methodology.assembly.Assembly;
import org.criticalfriend.methodology.assembly.Refusal;
import org.criticalfriend.methodology.assembly.Terms;

/** A variant replaces things by their like, drops what may be missing and reschedules what has a time. */
public class ChangesFitCheck implements Check {

	@Override
	public void inspect(CheckedMethodology methodology, Issues issues) {
		for (Refusal refusal : methodology.assembly().map(Assembly::refusals).orElse(List.of())) {
			boolean misfit = refusal.reason() == Refusal.Reason.DOES_NOT_FIT || refusal.reason() == Refusal.Reason.HAS_NO_TIME;
			if (misfit && !(refusal.change() instanceof Addition)) {
				report(refusal, issues);
			}
		}
	}

	private static void report(Refusal refusal, Issues issues) {
		String subject = ChangeWords.capital(ChangeWords.thing(refusal.subject()));
		if (refusal.change() instanceof Replacement replacement) {
			issues.error(replacement, MethodologyPackage.Literals.REPLACEMENT__TARGET, subject + " cannot be replaced by "
					+ Terms.withArticle(ChangeWords.kind(replacement.getDefinition())) + "; replace it by " + Terms.withArticle(ChangeWords.kind(refusal.subject()))
					+ ", or drop it and add the other where that belongs.");
		} else if (refusal.change() instanceof Rescheduling rescheduling) {
			issues.error(rescheduling, MethodologyPackage.Literals.RESCHEDULING__TARGET, subject
					+ " has no time that could be changed; stages, tasks, groups of evidence, document requests, samples, duties and everything written have one.");
		} else if (refusal.change() instanceof Removal removal) {
			issues.error(removal, MethodologyPackage.Literals.REMOVAL__TARGETS, subject + " cannot be dropped; name something that is part of it.");
		}
	}
}
