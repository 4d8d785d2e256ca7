package org.criticalfriend.mtl.protection;

import java.time.Instant;
import java.util.Map;

/** The text of the file that holds what a person wrote and what has no place in the generated file any more. */
public final class LostAreas {
	/** End of the name of such a file. */
	public static final String SUFFIX = "-lost.txt";

	private LostAreas() {
	}

	/** One section for each area, headed by the time and its id; new lines are {@code \n}. */
	public static String text(Map<String, String> lost, Instant time) {
		StringBuilder text = new StringBuilder();
		lost.forEach((id, content) -> {
			text.append(time).append(' ').append(id).append('\n').append("====").append('\n').append(content);
			if (!content.endsWith("\n")) {
				text.append('\n');
			}
			text.append("====").append('\n');
		});
		return text.toString();
	}
}
