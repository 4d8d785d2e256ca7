package org.criticalfriend.methodology.assembly;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.criticalfriend.methodology.Addition;
import org.criticalfriend.methodology.Change;
import org.criticalfriend.methodology.Identified;
import org.criticalfriend.methodology.Removal;
import org.criticalfriend.methodology.Replacement;
import org.criticalfriend.methodology.Rescheduling;
import org.criticalfriend.methodology.Rewording;
import org.criticalfriend.methodology.Taking;
import org.eclipse.emf.ecore.EObject;

/** Finds the changes of one layer that stand in each other's way, before any of them is applied. */
final class Targets {

	private final Redirections redirections;
	private final Map<EObject, Change> gone;
	private final List<Refusal> refusals;
	private final Map<EObject, Change> ending = new IdentityHashMap<>();
	private final Map<EObject, Change> reworded = new IdentityHashMap<>();
	private final Map<EObject, Change> rescheduled = new IdentityHashMap<>();
	private final Map<EObject, Change> taken = new IdentityHashMap<>();

	/** @param gone what was dropped or replaced by earlier layers, each with the change that did it */
	Targets(Redirections redirections, Map<EObject, Change> gone, List<Refusal> refusals) {
		this.redirections = redirections;
		this.gone = gone;
		this.refusals = refusals;
	}

	/** The changes that can be applied, each with its targets; the others are refused. */
	Map<Change, List<Identified>> applicable(List<Change> changes) {
		Map<Change, List<Identified>> applicable = new LinkedHashMap<>();
		for (Change change : changes) {
			Set<Identified> own = new HashSet<>();
			List<Identified> targets = new ArrayList<>();
			for (Identified target : targetsOf(change)) {
				if (isFirst(change, target) && own.add(target)) {
					targets.add(target);
				}
			}
			applicable.put(change, targets);
		}
		applicable.forEach((change, targets) -> targets.removeIf(target -> isGone(change, target)));
		applicable.values().removeIf(List::isEmpty);
		return applicable;
	}

	private List<Identified> targetsOf(Change change) {
		List<Identified> written = switch (change) {
			case Addition addition -> single(addition.getTo() != null ? addition.getTo() : addition.getNeighbour());
			case Replacement replacement -> single(replacement.getTarget());
			case Removal removal -> removal.getTargets();
			case Rewording rewording -> single(rewording.getTarget());
			case Rescheduling rescheduling -> single(rescheduling.getTarget());
			case Taking taking -> List.copyOf(taking.getOptions());
			default -> List.of();
		};
		return written.stream().filter(target -> !target.eIsProxy()).map(target -> (Identified) redirections.now(target)).toList();
	}

	private boolean isFirst(Change change, Identified target) {
		if (target.eContainer() == null && (change instanceof Removal || change instanceof Replacement)) {
			refusals.add(new Refusal(change, Refusal.Reason.DOES_NOT_FIT, target, null));
			return false;
		}
		Change earlier = change instanceof Addition ? null : changesLike(change).putIfAbsent(target, change);
		if (earlier != null) {
			refusals.add(new Refusal(change, Refusal.Reason.CHANGED_TWICE, target, earlier));
		}
		return earlier == null;
	}

	private Map<EObject, Change> changesLike(Change change) {
		return switch (change) {
			case Rewording rewording -> reworded;
			case Rescheduling rescheduling -> rescheduled;
			case Taking taking -> taken;
			default -> ending;
		};
	}

	private boolean isGone(Change change, Identified target) {
		boolean besideOnly = change instanceof Addition addition && addition.getTo() == null;
		for (EObject each = besideOnly ? target.eContainer() : target; each != null; each = each.eContainer()) {
			Change end = gone.containsKey(each) ? gone.get(each) : ending.get(each);
			if (end != null && end != change) {
				boolean sameThing = each == target && !(change instanceof Addition) && !gone.containsKey(each);
				refusals.add(new Refusal(change, sameThing ? Refusal.Reason.CHANGED_TWICE : Refusal.Reason.GONE, target, end));
				return true;
			}
		}
		return false;
	}

	private static List<Identified> single(Identified target) {
		return target == null ? List.of() : List.of(target);
	}
}
