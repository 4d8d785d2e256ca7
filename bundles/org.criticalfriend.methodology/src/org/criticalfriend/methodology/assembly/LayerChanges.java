package org.criticalfriend.methodology.assembly;

import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.criticalfriend.methodology.Addition;
import org.criticalfriend.methodology.Change;
import org.criticalfriend.methodology.FollowUp;
import org.criticalfriend.methodology.Identified;
import org.criticalfriend.methodology.Option;
import org.criticalfriend.methodology.Removal;
import org.criticalfriend.methodology.Replacement;
import org.criticalfriend.methodology.Rescheduling;
import org.criticalfriend.methodology.Rewording;
import org.criticalfriend.methodology.Taking;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** Applies the changes of one variant to the copy of its base. */
final class LayerChanges {

	private final Redirections redirections;
	private final Map<EObject, Change> gone;
	private final List<Refusal> refusals;
	private final Map<EObject, Map<EReference, Siblings>> lists = new LinkedHashMap<>();
	private final Map<EObject, Siblings> homes = new IdentityHashMap<>();
	private final TakenOptions taken = new TakenOptions();

	LayerChanges(Redirections redirections, Map<EObject, Change> gone, List<Refusal> refusals) {
		this.redirections = redirections;
		this.gone = gone;
		this.refusals = refusals;
	}

	/** Applies what can be applied; the rest is added to the refusals. */
	void apply(List<Change> changes) {
		Map<EObject, Change> ended = new IdentityHashMap<>();
		new Targets(redirections, gone, refusals).applicable(changes)
				.forEach((change, targets) -> targets.forEach(target -> apply(change, target, ended)));
		lists.values().forEach(each -> each.values().forEach(Siblings::write));
		taken.apply(ended);
		gone.putAll(ended);
	}

	private void apply(Change change, Identified target, Map<EObject, Change> ended) {
		switch (change) {
			case Addition addition -> add(addition, target);
			case Replacement replacement -> replace(replacement, target, ended);
			case Removal removal -> remove(removal, target, ended);
			case Rewording rewording -> Wording.featureOf(target.eClass()).ifPresent(feature -> target.eSet(feature, rewording.getText()));
			case Rescheduling rescheduling -> Scheduling.featureOf(target.eClass()).ifPresentOrElse(
					feature -> target.eSet(feature, rescheduling.getTiming()), () -> refuse(change, Refusal.Reason.HAS_NO_TIME, target));
			case Taking taking -> taken.add((Option) target, taking);
			default -> throw new IllegalArgumentException("Unknown kind of change: " + change.eClass().getName());
		}
	}

	private void add(Addition addition, Identified target) {
		Identified definition = addition.getDefinition();
		if (addition.getNeighbour() == null) {
			Fit.listFor(target.eClass(), definition.eClass()).map(list -> listOf(target, list)).ifPresentOrElse(list -> {
				list.add(definition);
				homes.put(definition, list);
			}, () -> refuse(addition, Refusal.Reason.DOES_NOT_FIT, target));
			return;
		}
		if (addition.getNeighbour().eIsProxy()) {
			return;
		}
		Identified neighbour = (Identified) redirections.now(addition.getNeighbour());
		Optional<Siblings> list = homeOf(neighbour);
		if (list.isEmpty() || addition.getTo() != null && list.get().owner() != target) {
			refuse(addition, Refusal.Reason.NEIGHBOUR_ELSEWHERE, neighbour);
		} else if (!list.get().takes(definition)) {
			refuse(addition, Refusal.Reason.DOES_NOT_FIT, list.get().owner());
		} else {
			list.get().addBeside(addition.getPosition(), neighbour, definition);
			homes.put(definition, list.get());
		}
	}

	private void replace(Replacement replacement, Identified target, Map<EObject, Change> ended) {
		Identified definition = replacement.getDefinition();
		if (!Fit.canReplace(target, definition)) {
			refuse(replacement, Refusal.Reason.DOES_NOT_FIT, target);
			return;
		}
		ended.put(target, replacement);
		redirections.add(target, definition);
		homeOf(target).ifPresentOrElse(list -> {
			list.replace(target, definition);
			homes.put(definition, list);
		}, () -> target.eContainer().eSet(target.eContainingFeature(), definition));
	}

	private void remove(Removal removal, Identified target, Map<EObject, Change> ended) {
		EObject part = target.eContainer() instanceof FollowUp followUp ? followUp : target;
		homeOf(part).ifPresentOrElse(list -> {
			list.remove(part);
			ended.put(part, removal);
		}, () -> refuse(removal, Refusal.Reason.DOES_NOT_FIT, target));
	}

	/** The list that an object is in, as it is being changed. */
	private Optional<Siblings> homeOf(EObject object) {
		Siblings home = homes.get(object);
		if (home != null) {
			return Optional.of(home);
		}
		EReference reference = object.eContainmentFeature();
		return reference == null || !reference.isMany() ? Optional.empty() : Optional.of(listOf(object.eContainer(), reference));
	}

	private Siblings listOf(EObject container, EReference reference) {
		return lists.computeIfAbsent(container, each -> new LinkedHashMap<>()).computeIfAbsent(reference, each -> new Siblings(container, reference));
	}

	private void refuse(Change change, Refusal.Reason reason, Identified subject) {
		refusals.add(new Refusal(change, reason, subject, null));
	}
}
