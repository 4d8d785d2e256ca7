package org.criticalfriend.planning.programme;

import java.util.function.Consumer;

/** Looks for one kind of problem in a programme. */
interface ProgrammeCheck {

	void inspect(Bookings bookings, Consumer<ProgrammeProblem> problems);
}
