package org.criticalfriend.methodology.assembly;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.criticalfriend.methodology.Conditional;
import org.criticalfriend.methodology.Methodology;
import org.criticalfriend.methodology.Option;
import org.criticalfriend.methodology.Role;
import org.criticalfriend.methodology.RoleDays;
import org.criticalfriend.methodology.Strand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Decides the options of a methodology for one review. What belongs to options that were not taken goes, and so do they; what is left
 * has no conditions any more, so that whoever reads the methodology of a review need not know of options.
 */
public final class OptionChoice {

	private final Collection<String> taken;

	/** A choice of the options with these ids; strands that are not optional are always taken. */
	public OptionChoice(Collection<String> taken) {
		this.taken = taken;
	}

	/** Changes an assembled methodology. Time grows with its size. */
	public void applyTo(Methodology methodology) {
		List<EObject> gone = new ArrayList<>();
		List<Role> roles = new ArrayList<>();
		EcoreUtil.getAllContents(methodology, false).forEachRemaining(each -> {
			if (each instanceof Conditional conditional && !applies(conditional) || each instanceof Option option && !isTaken(option)) {
				gone.add((EObject) each);
			} else if (each instanceof Role role) {
				roles.add(role);
			}
		});
		roles.forEach(this::decideDays);
		gone.forEach(EcoreUtil::remove);
		EcoreUtil.getAllContents(methodology, false).forEachRemaining(each -> {
			if (each instanceof Conditional conditional) {
				conditional.getWith().clear();
				conditional.getWithout().clear();
			}
		});
		new LooseEnds(methodology, Map.of()).cut();
	}

	private boolean isTaken(Option option) {
		return taken.contains(option.getName()) || option instanceof Strand strand && !strand.isOptional();
	}

	private boolean applies(Conditional conditional) {
		return conditional.getWith().stream().allMatch(this::isTaken) && conditional.getWithout().stream().noneMatch(this::isTaken);
	}

	/** Of several numbers of days the last one counts whose options are taken. */
	private void decideDays(Role role) {
		List<RoleDays> fitting = role.getDays().stream().filter(this::applies).toList();
		role.getDays().retainAll(fitting.isEmpty() ? List.of() : List.of(fitting.get(fitting.size() - 1)));
	}
}
