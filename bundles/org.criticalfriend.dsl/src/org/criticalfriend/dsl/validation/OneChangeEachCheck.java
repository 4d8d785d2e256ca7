package org.criticalfriend.dsl.validation;

import java.util.List;

import org.criticalfriend.methodology.Change;
import org.criticalfriend.methodology.assembly.Assembly;
import org.criticalfriend.methodology.assembly.Refusal;

/** A variant changes a thing in one way only. */
public class OneChangeEachCheck implements Check {

	@Override
	public void inspect(CheckedMethodology methodology, Issues issues) {
		for (Refusal refusal : methodology.assembly().map(Assembly::refusals).orElse(List.of())) {
			if (refusal.reason() == Refusal.Reason.CHANGED_TWICE) {
				Change change = refusal.change();
				issues.error(change, null, "There are two changes of `" + refusal.subject().getName() + "`: it is " + ChangeWords.participle(change)
						+ " here and " + ChangeWords.participle(refusal.earlier()) + " " + Places.line(refusal.earlier(), change)
						+ "; remove one of them, or put both into one.", Places.remove(change, "Remove this change"));
			}
		}
	}
}
