package org.criticalfriend.mtl.output;

import java.util.ArrayDeque;
import java.util.Deque;

/** Turns what a template gives as the name of a file into a path inside the output folder. */
final class FileName {

	private FileName() {
	}

	/**
	 * The name with {@code /} between its segments and without {@code .} and {@code ..}.
	 *
	 * @throws RefusedFileException if the name is empty, absolute, or leads out of the folder
	 */
	static String normalise(String name) {
		if (name.isBlank()) {
			throw new RefusedFileException("the name of the file is empty");
		}
		if (name.indexOf('\0') >= 0 || name.indexOf('\n') >= 0) {
			throw new RefusedFileException("the name of the file `" + name.replace('\0', '?').replace('\n', ' ') + "` holds a control character");
		}
		String slashed = name.replace('\\', '/');
		if (slashed.startsWith("/") || slashed.length() > 1 && slashed.charAt(1) == ':' && Character.isLetter(slashed.charAt(0))) {
			throw new RefusedFileException("`" + name + "` is an absolute path; file names are relative to the output folder");
		}
		Deque<String> segments = new ArrayDeque<>();
		for (String segment : slashed.split("/")) {
			if (segment.equals("..")) {
				if (segments.isEmpty()) {
					throw new RefusedFileException("`" + name + "` leads out of the output folder; nothing is written there");
				}
				segments.removeLast();
			} else if (!segment.isEmpty() && !segment.equals(".")) {
				segments.addLast(segment);
			}
		}
		if (segments.isEmpty()) {
			throw new RefusedFileException("`" + name + "` names the output folder itself, not a file in it");
		}
		return String.join("/", segments);
	}
}
