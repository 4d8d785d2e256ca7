package org.criticalfriend.dsl.ide.assist;

import java.util.regex.Pattern;

/** Reads snippets of the Language Server Protocol. */
final class Templates {

	private static final Pattern PLACE = Pattern.compile("\\$\\{\\d+:([^}]*)}|\\$\\d");

	private Templates() {
	}

	/** A snippet as it looks with what its places hold at first. */
	static String plain(String snippet) {
		return PLACE.matcher(snippet).replaceAll(place -> place.group(1) == null ? "" : place.group(1).replace("$", "\\$")).stripTrailing();
	}
}
