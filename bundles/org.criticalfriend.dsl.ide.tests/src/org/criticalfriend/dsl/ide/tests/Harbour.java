package org.criticalfriend.dsl.ide.tests;

import java.io.IOException;
import java.nio.file.Path;

/** A small methodology in two files, with a library and a variant. */
final class Harbour {

	static final String MAIN = "harbour.methodology";
	static final String PART = "harbour/visit.methodology";
	static final String LIBRARY = "scales.methodology";
	static final String VARIANT = "night.methodology";

	private Harbour() {
	}

	static Editing in(Path folder) throws IOException {
		Editing.write(folder, MAIN, """
				methodology Harbour "Harbour safety peer review" version "1.0"
				    host "harbour authority"
				    calendar scotland
				    clock {
				        day 0 is Asked
				        on-site is Visit
				    }
				    include "harbour/visit.methodology"
				    import "scales.methodology"

				host party Authority "Harbour authority"
				party Crew "Visiting crew"

				// who comes
				// and who leads
				role Pilot "Chief pilot" in Crew works 3 days {
				    "Knows other harbours."
				}
				role Mate "Ship's mate" in Crew works 2 days

				stage Asked "Review agreed" on day 0 by Authority
				stage Visit "Visit to the harbour" on days 20 to 21 by Pilot, Mate
				stage Told "Harbour told" within 10 working days after Visit by Pilot

				kloe H-1 "Quays and ladders" {
				    ask H-1.1 "Are the ladders whole?"
				    ask H-1.2 "Is there a light?"
				}
				""");
		Editing.write(folder, PART, """
				part of "../harbour.methodology"

				form Boat "Boat record" one per review by Mate informs H-1 {
				    row B-01 "Ropes" one of Safety
				    row B-02 "Lamps" text
				}

				letter Thanks "Letter of thanks" to Authority by Pilot due within 5 working days after Visit {
				    section TH-1 "Introduction" {
				        \"\"\"
				        Dear {review.host.name}, we were with you.

				        {Pilot.name}
				        \"\"\"
				    }
				}
				""");
		Editing.write(folder, LIBRARY, """
				library Scales "Scales" version "1.0"

				scale Safety "How safe it is" {
				    1 "Unsafe"
				    2 "Safe"
				}
				""");
		Editing.write(folder, VARIANT, """
				methodology Night "Night visit" version "1.0" extends "harbour.methodology"

				reword H-1.1 as "Are the ladders lit?"
				replace Mate by role Mate "Night mate" in Crew works 1 day
				""");
		return new Editing(folder);
	}
}
