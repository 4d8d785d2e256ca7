package org.criticalfriend.mtl.protection;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The protected areas of one file while it is generated: what is kept of the old one, and which ids have been used. */
public final class ProtectedAreas {
	/** Words of a start line before the id. */
	public static final String START = "Start of user code ";
	/** Words of an end line. */
	public static final String END = "End of user code";

	private final Map<String, String> kept;
	private final Set<String> used = new HashSet<>();

	private ProtectedAreas(Map<String, String> kept) {
		this.kept = kept;
	}

	/** Areas of which nothing is kept. */
	public static ProtectedAreas none() {
		return new ProtectedAreas(new LinkedHashMap<>());
	}

	/**
	 * The areas found in a file: from the line after the words {@value #START} and an id, up to and including the words
	 * {@value #END}, or to the end of the file. Of two areas with one id the later is kept.
	 */
	public static ProtectedAreas of(String content) {
		if (!content.contains(START)) {
			return none();
		}
		Map<String, String> kept = new LinkedHashMap<>();
		String text = content.replace("\r\n", "\n");
		int start = text.indexOf(START);
		while (start >= 0) {
			int idStart = start + START.length();
			int lineEnd = text.indexOf('\n', idStart);
			if (lineEnd < 0) {
				kept.put(text.substring(idStart), "");
				break;
			}
			int words = text.indexOf(END, lineEnd + 1);
			int end = words < 0 ? text.length() : words + END.length();
			kept.put(text.substring(idStart, lineEnd), text.substring(lineEnd + 1, end));
			start = text.indexOf(START, end);
		}
		return new ProtectedAreas(kept);
	}

	/** Marks an id as used; false if it was used before in this file. */
	public boolean use(String id) {
		return used.add(id);
	}

	/** Takes what is kept for an id; null if there is nothing. */
	public String take(String id) {
		return kept.remove(id);
	}

	/** What nobody took, by id in the order of the file. */
	public Map<String, String> lost() {
		return kept;
	}
}
