package org.criticalfriend.dsl.validation;

import java.util.OptionalInt;

import org.criticalfriend.methodology.MethodologyPackage;
import org.criticalfriend.methodology.Slot;
import org.eclipse.emf.ecore.EAttribute;

/** Slots have times that exist and end after they start. */
public class SlotTimesCheck implements Check {

	@Override
	public void inspect(CheckedMethodology methodology, Issues issues) {
		for (Slot slot : methodology.all(Slot.class)) {
			OptionalInt start = checkTime(slot, MethodologyPackage.Literals.SLOT__START, issues);
			OptionalInt end = checkTime(slot, MethodologyPackage.Literals.SLOT__END, issues);
			if (start.isPresent() && end.isPresent() && end.getAsInt() <= start.getAsInt()) {
				checkOrder(slot, start.getAsInt() == end.getAsInt(), issues);
			}
		}
	}

	private static OptionalInt checkTime(Slot slot, EAttribute feature, Issues issues) {
		String text = (String) slot.eGet(feature);
		OptionalInt time = TimeOfDay.minutes(text);
		if (time.isEmpty() && text != null) {
			issues.error(slot, feature, "There is no time " + text + "; use the 24-hour clock, for example 09:30.");
		}
		return time;
	}

	private static void checkOrder(Slot slot, boolean same, Issues issues) {
		String turned = slot.getEnd() + "-" + slot.getStart();
		issues.error(slot, MethodologyPackage.Literals.SLOT__END,
				same ? "The slot ends when it starts, at " + slot.getStart() + "; make it longer."
						: "The slot ends at " + slot.getEnd() + ", before it starts at " + slot.getStart() + "; change one of the times.",
				same ? new QuickFix[0] : Places.replaceBoth(slot, MethodologyPackage.Literals.SLOT__START, MethodologyPackage.Literals.SLOT__END, turned,
						"Write " + turned));
	}
}
