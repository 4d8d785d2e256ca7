package org.criticalfriend.publishing.docx;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.criticalfriend.publishing.page.Dom;
import org.w3c.dom.Element;

/** The places that links of a page lead to, under names that Word accepts: at most 40 letters, digits and underscores. */
final class Bookmarks {

	private static final int LONGEST = 40;

	private final Map<String, String> names = new HashMap<>();
	private int number;

	/** Finds the places that something links to. */
	Bookmarks(Element body) {
		Set<String> taken = new HashSet<>();
		for (Element link : Dom.descendants(body, "a")) {
			String target = link.getAttribute("href");
			if (target.length() > 1 && target.startsWith("#")) {
				names.computeIfAbsent(target.substring(1), id -> name(id, taken));
			}
		}
	}

	/** The bookmark for an id, or null if no link leads there. */
	String name(String id) {
		return names.get(id);
	}

	/** A number that no other bookmark has. */
	String nextNumber() {
		return String.valueOf(number++);
	}

	private static String name(String id, Set<String> taken) {
		String name = "to_" + id.replaceAll("[^A-Za-z0-9]", "_");
		String stem = name.substring(0, Math.min(name.length(), LONGEST - 4));
		String unique = stem;
		for (int i = 2; !taken.add(unique); i++) {
			unique = stem + "_" + i;
		}
		return unique;
	}
}
