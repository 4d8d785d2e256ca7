package org.criticalfriend.planning.deadlines;

import java.util.Collection;
import java.util.Set;

import org.criticalfriend.methodology.Conditional;
import org.criticalfriend.methodology.Option;
import org.criticalfriend.methodology.Strand;
import org.eclipse.emf.ecore.EObject;

/** Tells what of a methodology belongs to a review, by the options that were taken. */
final class Belonging {

	private final Set<Option> taken;

	Belonging(Collection<? extends Option> taken) {
		this.taken = Set.copyOf(taken);
	}

	/** Whether the conditions of an object and of all it is part of are met. */
	boolean includes(EObject object) {
		for (EObject each = object; each != null; each = each.eContainer()) {
			if (each instanceof Conditional conditional
					&& !(conditional.getWith().stream().allMatch(this::isTaken) && conditional.getWithout().stream().noneMatch(this::isTaken))) {
				return false;
			}
		}
		return true;
	}

	private boolean isTaken(Option option) {
		return taken.contains(option) || option instanceof Strand strand && !strand.isOptional();
	}
}
