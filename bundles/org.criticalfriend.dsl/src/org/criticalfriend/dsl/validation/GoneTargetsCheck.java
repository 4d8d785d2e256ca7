package org.criticalfriend.dsl.validation;

import java.util.List;

import org.criticalfriend.methodology.Change;
import org.criticalfriend.methodology.Identified;
import org.criticalfriend.methodology.Removal;
import org.criticalfriend.methodology.assembly.Assembly;
import org.criticalfriend.methodology.assembly.Refusal;

/** What a variant changes is still there: neither it nor what it is part of is dropped or replaced. */
public class GoneTargetsCheck implements Check {

	@Override
	public void inspect(CheckedMethodology methodology, Issues issues) {
		for (Refusal refusal : methodology.assembly().map(Assembly::refusals).orElse(List.of())) {
			if (refusal.reason() == Refusal.Reason.GONE) {
				report(refusal.change(), refusal.subject(), refusal.earlier(), issues);
			}
		}
	}

	private static void report(Change change, Identified subject, Change end, Issues issues) {
		boolean dropped = end instanceof Removal;
		String place = Places.line(end, change);
		issues.error(change, null, "`" + subject.getName() + "` cannot be changed: it, or what it is part of, is " + ChangeWords.participle(end) + " " + place
				+ (dropped ? "; remove this change, or do not drop it." : "; make this change in what replaces it."), Places.remove(change, "Remove this change"));
	}
}
