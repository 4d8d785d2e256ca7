package org.criticalfriend.methodology.difference;

import org.criticalfriend.methodology.Activity;
import org.criticalfriend.methodology.Identified;
import org.criticalfriend.methodology.Insert;
import org.criticalfriend.methodology.Level;
import org.criticalfriend.methodology.Slot;
import org.criticalfriend.methodology.Timing;
import org.criticalfriend.methodology.Titled;
import org.criticalfriend.methodology.assembly.Terms;
import org.criticalfriend.methodology.assembly.Wording;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

/** How things are named in sentences. */
final class Mention {

	private static final int LONGEST = 120;

	private Mention() {
	}

	/** With its kind: "the role “Team leader”", "the prompt K1.2 “Is there a strategy?”". */
	static String of(Identified thing) {
		String kind = "the " + Terms.of(thing) + " ";
		return thing instanceof Titled ? kind + brief(thing) : kind + thing.getName() + Wording.of(thing).map(words -> " " + quoted(words)).orElse("");
	}

	/** By its title, or, when it has none, by its id. */
	static String brief(Identified thing) {
		return thing instanceof Titled ? Wording.of(thing).map(Mention::quoted).orElse(thing.getName()) : thing.getName();
	}

	/** A text in quotation marks on one line, cut if it is very long. */
	static String quoted(String text) {
		String line = text.strip().replaceAll("\\s+", " ");
		return "“" + (line.length() > LONGEST ? line.substring(0, LONGEST).strip() + "…" : line) + "”";
	}

	/** A whole text in quotation marks on one line. */
	static String whole(String text) {
		return text == null ? "nothing" : "“" + text.strip().replaceAll("\\s+", " ") + "”";
	}

	/** Something without an id, which is part of a thing. */
	static String part(EObject part) {
		return switch (part) {
			case Identified thing -> brief(thing);
			case Timing timing -> Times.of(timing);
			case Level level -> level.getName() + " " + quoted(String.valueOf(level.getLabel()));
			case Insert insert -> inserted(insert)
					+ (insert.getElements().isEmpty() ? "" : " from " + String.join(", ", insert.getElements().stream().map(Mention::brief).toList()));
			case Slot slot -> slot.getStart() + (slot.getEnd() == null ? "" : "-" + slot.getEnd()) + (slot.getOthers().isEmpty() ? "" : " " + String.join(", ", slot.getOthers())) + (slot.getActivities().isEmpty() ? ""
					: " " + quoted(String.join("; ", slot.getActivities().stream().map(Mention::activity).toList())));
			default -> Wording.of(part).map(Mention::quoted).orElseGet(() -> attributes(part));
		};
	}

	private static String inserted(Insert insert) {
		if (insert.isHeadlinesOnly()) {
			return "headlines";
		}
		return insert.getFindingKinds().isEmpty() ? "what is inserted"
				: String.join(", ", insert.getFindingKinds().stream().map(FindingKinds::plural).toList());
	}

	private static String activity(Activity activity) {
		String type = activity.getType() == null || activity.getType().eIsProxy() ? null : activity.getType().getTitle();
		return type == null ? String.valueOf(activity.getText()) : activity.getText() == null ? type : type + ": " + activity.getText();
	}

	private static String attributes(EObject part) {
		StringBuilder words = new StringBuilder(Terms.of(part.eClass()));
		for (EAttribute attribute : part.eClass().getEAllAttributes()) {
			if (part.eIsSet(attribute)) {
				words.append(' ').append(part.eGet(attribute));
			}
		}
		return words.toString();
	}
}
