package org.criticalfriend.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class UserGuideTest {

	private static final Pattern PICTURE = Pattern.compile("!\\[([^\\]]*)\\]\\(([^)]+)\\)");

	private final Path guide = Project.folder("docs").resolve("user-guide");

	@Test
	void everyPictureIsThereAndShown() throws IOException {
		Set<String> shown = new TreeSet<>();
		for (MatchResult picture : pictures()) {
			shown.add(picture.group(2));
		}
		Set<String> there = new TreeSet<>();
		try (Stream<Path> files = Files.list(guide.resolve("pictures"))) {
			files.forEach(file -> there.add("pictures/" + file.getFileName()));
		}
		assertEquals(there, shown);
	}

	@Test
	void everyPictureIsTakenByTheScript() throws IOException {
		String script = Files.readString(Project.folder("bundles").resolve("org.criticalfriend.workbench.tests/src/org/criticalfriend/workbench/tests/GuidePicturesTest.java"));
		for (MatchResult picture : pictures()) {
			String name = picture.group(2).substring("pictures/".length(), picture.group(2).length() - ".png".length());
			assertTrue(script.contains("\"" + name + "\"") || script.contains("\"guide/" + name + "\""), name);
		}
	}

	@Test
	void everyPictureIsToldInWords() throws IOException {
		for (MatchResult picture : pictures()) {
			assertTrue(picture.group(1).length() > 20, picture.group());
		}
	}

	private List<MatchResult> pictures() throws IOException {
		List<MatchResult> pictures = new ArrayList<>();
		try (Stream<Path> pages = Files.list(guide)) {
			for (Path page : pages.filter(file -> file.toString().endsWith(".md")).toList()) {
				PICTURE.matcher(Files.readString(page)).results().forEach(pictures::add);
			}
		}
		assertTrue(pictures.size() > 10, "the guide has pictures");
		return pictures;
	}
}
