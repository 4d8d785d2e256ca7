package org.criticalfriend.aql.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Finds and reads the recorded cases. */
final class ConformanceSuite {

	record Row(String expression, String model, String result, String severities) {
	}

	private ConformanceSuite() {
	}

	/** The folder of the suite, from the system property or beside the project; null if there is none. */
	static Path folder() {
		String shared = System.getProperty("criticalfriend.shared");
		if (shared != null) {
			return existing(Path.of(shared).resolve("acceleo-cases"));
		}
		for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
			Path suite = existing(folder.resolve("shared/acceleo-cases"));
			if (suite != null) {
				return suite;
			}
		}
		return null;
	}

	private static Path existing(Path folder) {
		return Files.isRegularFile(folder.resolve("review.ecore")) ? folder : null;
	}

	static List<Row> rows(Path file) throws IOException {
		List<Row> rows = new ArrayList<>();
		List<String> lines = Files.readAllLines(file);
		for (String line : lines.subList(1, lines.size())) {
			String[] columns = line.split("\t", -1);
			rows.add(new Row(unescape(columns[0]), columns[1], unescape(columns[2]), columns[3].strip()));
		}
		return rows;
	}

	private static String unescape(String text) {
		StringBuilder result = new StringBuilder();
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c == '\\' && i + 1 < text.length()) {
				char next = text.charAt(++i);
				result.append(switch (next) {
					case 'n' -> '\n';
					case 'r' -> '\r';
					case 't' -> '\t';
					default -> next;
				});
			} else {
				result.append(c);
			}
		}
		return result.toString();
	}
}
