package org.criticalfriend.planning.deadlines.checks;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;

import org.criticalfriend.methodology.DocumentRequest;
import org.criticalfriend.methodology.Element;
import org.criticalfriend.methodology.Evidence;
import org.criticalfriend.methodology.Identified;
import org.criticalfriend.methodology.Publication;
import org.criticalfriend.methodology.Sample;
import org.criticalfriend.methodology.Task;
import org.criticalfriend.planning.deadlines.Deadline;
import org.criticalfriend.planning.deadlines.DeadlineKind;
import org.criticalfriend.planning.deadlines.Mention;
import org.criticalfriend.planning.deadlines.Plan;
import org.criticalfriend.planning.deadlines.PlanProblem;
import org.criticalfriend.review.dates.DateWords;

/** Evidence is there before it is used, lists before cases are picked from them, and tasks deliver in time. */
final class TooLateCheck implements PlanCheck {

	@Override
	public void inspect(Plan plan, Consumer<PlanProblem> problems) {
		for (Deadline deadline : plan.deadlines()) {
			switch (deadline.element()) {
			case Evidence evidence -> checkEvidence(evidence, plan, problems);
			case DocumentRequest document -> checkEvidence(document, plan, problems);
			case Sample sample when deadline.kind() == DeadlineKind.NAMED -> checkSample(sample, plan, problems);
			default -> { }
			}
		}
		plan.methodology().eAllContents().forEachRemaining(each -> {
			if (each instanceof Task task) {
				task.getDelivers().forEach(delivered -> checkDelivery(task, delivered, plan, problems));
			}
		});
	}

	private static void checkEvidence(Identified evidence, Plan plan, Consumer<PlanProblem> problems) {
		Optional<LocalDate> due = last(plan, evidence, DeadlineKind.DUE);
		Optional<LocalDate> used = plan.onSite().flatMap(onSite -> onSite.days().first());
		if (due.isPresent() && used.isPresent() && due.get().isAfter(used.get())) {
			problems.accept(PlanProblem.impossible("due-after-use", evidence, "The deadline for " + Mention.of(evidence) + " is "
					+ DateWords.dayOfTheWeek(due.get()) + ", after the team that uses it arrives on " + DateWords.dayOfTheWeek(used.get()) + "; ask for it earlier."));
		}
	}

	private static void checkSample(Sample sample, Plan plan, Consumer<PlanProblem> problems) {
		Optional<LocalDate> listed = last(plan, sample, DeadlineKind.LISTED);
		Optional<LocalDate> named = last(plan, sample, DeadlineKind.NAMED);
		if (listed.isPresent() && named.isPresent() && named.get().isBefore(listed.get())) {
			problems.accept(PlanProblem.impossible("named-before-listed", sample, "The cases of " + Mention.of(sample) + " are named by "
					+ DateWords.dayOfTheWeek(named.get()) + ", but the list they are picked from is due only on " + DateWords.dayOfTheWeek(listed.get())
					+ "; ask for the list earlier."));
		}
	}

	private static void checkDelivery(Task task, Element delivered, Plan plan, Consumer<PlanProblem> problems) {
		if (!(delivered instanceof Evidence || delivered instanceof Publication)) {
			return;
		}
		Optional<LocalDate> due = last(plan, delivered, DeadlineKind.DUE);
		Optional<LocalDate> done = plan.of(task, DeadlineKind.DUE).flatMap(deadline -> deadline.days().last());
		if (due.isPresent() && done.isPresent() && done.get().isAfter(due.get())) {
			problems.accept(PlanProblem.odd("delivered-late", task, Mention.of(delivered) + " is due on " + DateWords.dayOfTheWeek(due.get())
					+ ", but the task that delivers it, " + Mention.of(task) + ", only on " + DateWords.dayOfTheWeek(done.get()) + "; keep to the earlier date."));
		}
	}

	private static Optional<LocalDate> last(Plan plan, Identified element, DeadlineKind kind) {
		return plan.of(element, kind).flatMap(deadline -> deadline.days().last());
	}
}
