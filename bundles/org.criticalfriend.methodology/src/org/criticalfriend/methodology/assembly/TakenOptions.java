package org.criticalfriend.methodology.assembly;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.criticalfriend.methodology.Change;
import org.criticalfriend.methodology.Conditional;
import org.criticalfriend.methodology.Option;
import org.criticalfriend.methodology.Role;
import org.criticalfriend.methodology.RoleDays;
import org.criticalfriend.methodology.Strand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Makes options part of every review: conditions on them go, what was there only without them goes, and a taken strand is no
 * longer optional.
 */
final class TakenOptions {

	private final Map<Option, Change> taken = new IdentityHashMap<>();

	void add(Option option, Change change) {
		taken.put(option, change);
	}

	/** Changes the methodology that the options are part of; what goes is added to the map with the change that did it. */
	void apply(Map<EObject, Change> ended) {
		if (taken.isEmpty()) {
			return;
		}
		EObject root = EcoreUtil.getRootContainer(taken.keySet().iterator().next());
		List<Conditional> conditionals = new ArrayList<>();
		List<Role> roles = new ArrayList<>();
		EcoreUtil.getAllContents(root, false).forEachRemaining(each -> {
			if (each instanceof Conditional conditional) {
				conditionals.add(conditional);
			} else if (each instanceof Role role) {
				roles.add(role);
			}
		});
		conditionals.forEach(each -> relax(each, ended));
		roles.forEach(TakenOptions::keepLastFixedDays);
		taken.forEach((option, change) -> {
			if (option instanceof Strand strand) {
				strand.setOptional(false);
			} else {
				end(option, change, ended);
			}
		});
	}

	private void relax(Conditional conditional, Map<EObject, Change> ended) {
		conditional.getWith().removeIf(taken::containsKey);
		conditional.getWithout().stream().filter(taken::containsKey).findFirst().map(taken::get)
				.ifPresent(change -> end(conditional, change, ended));
	}

	private static void end(EObject object, Change change, Map<EObject, Change> ended) {
		EcoreUtil.remove(object);
		ended.put(object, change);
	}

	/** Of several numbers of days without a condition the last one counts. */
	private static void keepLastFixedDays(Role role) {
		boolean fixed = false;
		for (int i = role.getDays().size() - 1; i >= 0; i--) {
			RoleDays days = role.getDays().get(i);
			if (fixed) {
				role.getDays().remove(i);
			}
			fixed = fixed || days.getWith().isEmpty() && days.getWithout().isEmpty();
		}
	}
}
