package org.criticalfriend.dsl.validation;

import java.util.Optional;

import org.criticalfriend.methodology.Clock;
import org.criticalfriend.methodology.DayTiming;
import org.criticalfriend.methodology.Document;
import org.criticalfriend.methodology.Element;
import org.criticalfriend.methodology.Methodology;
import org.criticalfriend.methodology.MethodologyPackage;
import org.criticalfriend.methodology.RelativeTiming;
import org.criticalfriend.methodology.Stage;

/** The numbers of days run forwards, start where the clock starts, and rise from stage to stage. */
public class StageDaysCheck implements Check {

	@Override
	public void inspect(CheckedMethodology methodology, Issues issues) {
		Optional<Clock> clock = methodology.main().map(Methodology::getClock);
		clock.ifPresent(present -> checkStart(present, issues));
		for (DayTiming timing : methodology.all(DayTiming.class)) {
			checkDirection(timing, issues);
			checkStarted(timing, methodology.main().isPresent(), clock, issues);
		}
		for (Document document : methodology.documents()) {
			checkOrder(document, issues);
		}
	}

	private static void checkDirection(DayTiming timing, Issues issues) {
		if (timing.getLast() < timing.getFirst() && Places.isWritten(timing, MethodologyPackage.Literals.DAY_TIMING__LAST)) {
			String forwards = timing.getLast() + " to " + timing.getFirst();
			issues.error(timing, MethodologyPackage.Literals.DAY_TIMING__LAST, "Day " + timing.getLast() + " comes before day " + timing.getFirst()
					+ "; write the earlier day first: `days " + forwards + "`.", Places.replaceBoth(timing, MethodologyPackage.Literals.DAY_TIMING__FIRST,
							MethodologyPackage.Literals.DAY_TIMING__LAST, forwards, "Write `days " + forwards + "`"));
		}
	}

	private static void checkStarted(DayTiming timing, boolean main, Optional<Clock> clock, Issues issues) {
		if (clock.isPresent() && timing.getFirst() < clock.get().getDayNumber()) {
			issues.error(timing, MethodologyPackage.Literals.DAY_TIMING__FIRST, "There is no day " + timing.getFirst() + ": the clock starts with day "
					+ clock.get().getDayNumber() + "; use a later day.");
		} else if (clock.isEmpty() && main && timing.eContainer() instanceof Stage stage && stage.getTiming() == timing) {
			issues.error(timing, MethodologyPackage.Literals.DAY_TIMING__FIRST, "Nothing says where day " + timing.getFirst()
					+ " is counted from; add a clock to the main file, for example `clock { day 0 is " + stage.getName() + " }`.");
		}
	}

	private static void checkStart(Clock clock, Issues issues) {
		Stage start = clock.getStart();
		if (start == null || start.eIsProxy()) {
			return;
		}
		if (start.getTiming() instanceof DayTiming timing && timing.getFirst() != clock.getDayNumber()) {
			issues.error(timing, MethodologyPackage.Literals.DAY_TIMING__FIRST, "The clock says that day " + clock.getDayNumber() + " is `" + start.getName()
					+ "`, but here it is on day " + timing.getFirst() + "; change one of them.", Places.replace(timing,
							MethodologyPackage.Literals.DAY_TIMING__FIRST, String.valueOf(clock.getDayNumber()), "Use day " + clock.getDayNumber()));
		} else if (start.getTiming() instanceof RelativeTiming timing) {
			issues.error(timing, MethodologyPackage.Literals.RELATIVE_TIMING__AMOUNT, "The clock starts at `" + start.getName()
					+ "`, so this stage cannot itself be counted from another; write `on day " + clock.getDayNumber() + "`.");
		}
	}

	private static void checkOrder(Document document, Issues issues) {
		Stage latest = null;
		int day = Integer.MIN_VALUE;
		for (Element element : document.getElements()) {
			if (element instanceof Stage stage && stage.getTiming() instanceof DayTiming timing) {
				if (timing.getFirst() < day) {
					issues.warning(timing, MethodologyPackage.Literals.DAY_TIMING__FIRST, "The stage `" + stage.getName() + "` is on day " + timing.getFirst()
							+ " but stands after `" + latest.getName() + "` on day " + day + "; put the stages in the order of their days.");
				} else {
					latest = stage;
					day = timing.getFirst();
				}
			}
		}
	}
}
