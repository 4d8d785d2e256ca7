package org.criticalfriend.dsl.validation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.criticalfriend.methodology.MethodologyPackage;
import org.criticalfriend.methodology.RelativeTiming;
import org.criticalfriend.methodology.Stage;

/** No stage is counted, through others or directly, from itself. */
public class StageCyclesCheck implements Check {

	@Override
	public void inspect(CheckedMethodology methodology, Issues issues) {
		Set<Stage> done = new HashSet<>();
		for (Stage stage : methodology.all(Stage.class)) {
			LinkedHashSet<Stage> path = new LinkedHashSet<>();
			Stage current = stage;
			while (current != null && !done.contains(current) && path.add(current)) {
				current = anchorOf(current);
			}
			if (current != null && path.contains(current)) {
				List<Stage> cycle = new ArrayList<>(path);
				report(cycle.subList(cycle.indexOf(current), cycle.size()), issues);
			}
			done.addAll(path);
		}
	}

	private static void report(List<Stage> cycle, Issues issues) {
		Stage first = cycle.get(0);
		StringBuilder circle = new StringBuilder("`").append(first.getName()).append("` is ");
		for (int i = 0; i < cycle.size(); i++) {
			RelativeTiming timing = (RelativeTiming) cycle.get(i).getTiming();
			circle.append(i == 0 ? "" : ", which is ").append(timing.getDirection().getLiteral()).append(" `").append(timing.getAnchor().getName()).append('`');
		}
		issues.error(first.getTiming(), MethodologyPackage.Literals.RELATIVE_TIMING__ANCHOR, "The deadlines run in a circle: " + circle
				+ "; count one of them from another stage, or give it a day.");
	}

	private static Stage anchorOf(Stage stage) {
		return stage.getTiming() instanceof RelativeTiming timing && timing.getAnchor() != null && !timing.getAnchor().eIsProxy() ? timing.getAnchor() : null;
	}
}
