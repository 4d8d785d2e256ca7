package org.criticalfriend.cli.commands;

import java.util.Collection;

import org.criticalfriend.dsl.linking.NearestName;

/** What to say when people name something that does not exist. */
final class UnknownName {

	private UnknownName() {
	}

	/** "There is no format `docs`; did you mean `docx`? The formats are docx, html." */
	static String message(String noun, String name, Collection<String> known) {
		String hint = NearestName.to(name, known).map(nearest -> "; did you mean `" + nearest + "`?").orElse(".");
		return "There is no " + noun + " `" + name + "`" + hint
				+ (known.isEmpty() ? " There are none here." : " The " + noun + "s are " + String.join(", ", known) + ".");
	}
}
