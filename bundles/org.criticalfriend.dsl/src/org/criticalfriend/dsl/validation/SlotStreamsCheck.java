package org.criticalfriend.dsl.validation;

import java.util.HashSet;
import java.util.Set;

import org.criticalfriend.methodology.Actor;
import org.criticalfriend.methodology.MethodologyPackage;
import org.criticalfriend.methodology.Programme;
import org.criticalfriend.methodology.ProgrammeDay;
import org.criticalfriend.methodology.Slot;

/** Slots are given to streams that the programme has. */
public class SlotStreamsCheck implements Check {

	@Override
	public void inspect(CheckedMethodology methodology, Issues issues) {
		for (Programme programme : methodology.all(Programme.class)) {
			Set<Actor> streams = new HashSet<>(programme.getStreams());
			for (ProgrammeDay day : programme.getDays()) {
				for (Slot slot : day.getSlots()) {
					for (Actor stream : slot.getStreams()) {
						if (!stream.eIsProxy() && !streams.contains(stream)) {
							report(slot, stream, programme, issues);
						}
					}
				}
			}
		}
	}

	private static void report(Slot slot, Actor stream, Programme programme, Issues issues) {
		QuickFix[] fixes = Places.insertAfter(programme, MethodologyPackage.Literals.PROGRAMME__STREAMS, ", " + stream.getName(),
				"Make `" + stream.getName() + "` a stream of the programme");
		issues.error(slot, MethodologyPackage.Literals.SLOT__STREAMS, "`" + stream.getName() + "` is no stream of the programme `" + programme.getName()
				+ "`; add it after `streams` or use one of the programme's streams.", fixes);
	}
}
