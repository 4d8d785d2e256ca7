package org.criticalfriend.dsl.validation;

import java.util.Optional;

import org.criticalfriend.methodology.Clock;
import org.criticalfriend.methodology.Element;
import org.criticalfriend.methodology.Evidence;
import org.criticalfriend.methodology.Methodology;
import org.criticalfriend.methodology.MethodologyPackage;
import org.criticalfriend.methodology.Publication;
import org.criticalfriend.methodology.RelativeTiming;
import org.criticalfriend.methodology.Sample;
import org.criticalfriend.methodology.Stage;
import org.criticalfriend.methodology.Task;
import org.criticalfriend.methodology.Timing;

/** Deadlines do not contradict each other, whatever the calendar of a review. */
public class DeadlinesCheck implements Check {

	@Override
	public void inspect(CheckedMethodology methodology, Issues issues) {
		Timeline timeline = new Timeline();
		methodology.main().map(Methodology::getClock)
				.filter(clock -> clock.getStart() != clock.getOnSite())
				.ifPresent(clock -> methodology.all(RelativeTiming.class).forEach(timing -> checkStart(timing, clock, timeline, issues)));
		for (Stage stage : methodology.all(Stage.class)) {
			for (Task task : stage.getTasks()) {
				checkTask(task, stage, timeline, issues);
			}
		}
		for (Sample sample : methodology.all(Sample.class)) {
			if (timeline.isAfter(sample.getListed(), sample.getNamed())) {
				issues.error(sample, MethodologyPackage.Literals.SAMPLE__LISTED, "The list for `" + sample.getName() + "` is due "
						+ TimingWords.of(sample.getListed()) + ", but the cases picked from it are named earlier, " + TimingWords.of(sample.getNamed())
						+ "; ask for the list earlier or name the cases later.");
			}
		}
	}

	private static void checkStart(RelativeTiming timing, Clock clock, Timeline timeline, Issues issues) {
		if (timeline.rangeOf(timing).filter(range -> range.latest() < clock.getDayNumber()).isPresent()) {
			issues.error(timing, MethodologyPackage.Literals.RELATIVE_TIMING__AMOUNT, "The time " + TimingWords.of(timing) + " lies before day "
					+ clock.getDayNumber() + ", on which the review starts" + Optional.ofNullable(clock.getStart()).map(Stage::getName)
							.map(name -> " with `" + name + "`").orElse("") + "; use a shorter period.");
		}
	}

	private static void checkTask(Task task, Stage stage, Timeline timeline, Issues issues) {
		if (timeline.isAfter(stage.getTiming(), task.getDue())) {
			issues.error(task, MethodologyPackage.Literals.TASK__DUE, "The task `" + task.getName() + "` is due " + TimingWords.of(task.getDue())
					+ ", before its stage `" + stage.getName() + "` " + TimingWords.of(stage.getTiming())
					+ "; change the deadline or move the task to an earlier stage.");
		}
		Timing delivery = task.getDue() == null ? stage.getTiming() : task.getDue();
		for (Element element : task.getDelivers()) {
			Timing due = element instanceof Evidence evidence ? evidence.getDue() : element instanceof Publication publication ? publication.getDue() : null;
			if (timeline.isAfter(delivery, due)) {
				issues.error(task, MethodologyPackage.Literals.TASK__DELIVERS, "`" + element.getName() + "` is due " + TimingWords.of(due)
						+ ", but the task `" + task.getName() + "` delivers it later, " + TimingWords.of(delivery) + "; change one of the deadlines.");
			}
		}
	}
}
