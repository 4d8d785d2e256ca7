package org.criticalfriend.planning.invitation;

import java.util.Collection;
import java.util.List;

import org.criticalfriend.methodology.Actor;
import org.criticalfriend.methodology.Evidence;
import org.criticalfriend.methodology.Publication;
import org.criticalfriend.methodology.Responsibilities;
import org.criticalfriend.methodology.Role;
import org.criticalfriend.methodology.Sample;
import org.criticalfriend.methodology.Stage;
import org.criticalfriend.methodology.Task;
import org.criticalfriend.planning.deadlines.Deadline;
import org.criticalfriend.planning.deadlines.DeadlineKind;
import org.eclipse.emf.ecore.EObject;

/** Whose deadline something is. */
final class Responsible {

	private Responsible() {
	}

	/** Who has to do it; empty if the methodology names nobody. A list of cases comes from nobody in particular. */
	static Collection<Actor> of(Deadline deadline) {
		return deadline.kind() == DeadlineKind.LISTED ? List.of() : of(deadline.element());
	}

	private static Collection<Actor> of(EObject element) {
		Collection<Actor> own = switch (element) {
		case Stage stage -> stage.getActors();
		case Task task -> task.getActors();
		case Evidence evidence -> evidence.getFrom();
		case Sample sample -> sample.getActors();
		case Publication publication -> publication.getActors();
		case Responsibilities responsibilities -> responsibilities.getActors();
		case Role role -> List.of(role);
		default -> List.of();
		};
		return own.isEmpty() && element.eContainer() != null ? of(element.eContainer()) : own;
	}
}
