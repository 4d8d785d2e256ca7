package org.criticalfriend.cli.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small methodology and a review begun on it, as files. */
record SmallReview(Path methodology, Path folder) {

	/** A list that fits the sample {@code Files}. */
	static final String LIST = "Case number,Status\nA1,open\nA2,open\nA3,closed\nA4,open\n";

	static Path methodology(Path room) throws IOException {
		return Files.writeString(room.resolve("small.methodology"), """
				methodology Small "Small review"
				calendar england-and-wales
				clock { day 0 is Enquiry }
				party Host "Host"
				party Team "Team"
				role Lead "Lead" in Team
				stage Enquiry "Enquiry" on day 0
				stage OnSite "On site" on day 10
				optional strand Extra "Extra part" { "An extra part." }
				kloe K-1 "Strategy" { ask K-1.1 "Is there one?" }
				form Notes "Notes" by Lead informs K-1 { row N-1 "What was seen?" text }
				sample Files "Files" pick 3 at random from "open cases" by Lead {
					column F-1 "Case number" confidential
					column F-2 "Status"
				}
				sample Looked "Looked at closely" pick 2 chosen from Files by Lead
				chapter 1 Start "Start" { "Read this first." }
				""");
	}

	static SmallReview in(Path room) throws IOException {
		SmallReview review = new SmallReview(methodology(room), room.resolve("review"));
		CommandRun.of("new", review.folder(), "--methodology", review.methodology(), "--host", "Heath Council", "--enquiry", "2027-03-01").endsWith(0);
		return review;
	}

	String file(String name) throws IOException {
		return Files.readString(folder.resolve(name));
	}

	void write(String name, String text) throws IOException {
		Path file = folder.resolve(name);
		Files.createDirectories(file.getParent());
		Files.writeString(file, text);
	}
}
