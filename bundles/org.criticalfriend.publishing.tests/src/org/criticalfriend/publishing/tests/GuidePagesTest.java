package org.criticalfriend.publishing.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.criticalfriend.publishing.guide.GuidePages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GuidePagesTest {

	@TempDir
	Path docs;

	@TempDir
	Path pages;

	@Test
	void aPageIsNamedByItsFirstHeadingAlone() throws IOException {
		assertTrue(made("# The `check` guide\n\nSome text.\n\n| Keys | Meaning |\n|---|---|\n| F1 | this guide |\n\n- one\n").contains("<title>The check guide</title>"));
	}

	@Test
	void whatLooksLikeATagInATitleIsShownAsTyped() throws IOException {
		assertTrue(made("# Rules & `<regulations>`\n").contains("<title>Rules &amp; &lt;regulations></title>"));
	}

	@Test
	void headingsAreReachedByTheirWords() throws IOException {
		String page = made("# Guide\n\n## Rename and `delete` files\n");
		assertTrue(page.contains("<h2 id=\"rename-and-delete-files\">"), page);
	}

	@Test
	void linksLeadToPagesAndPicturesStayWhereTheyAre() throws IOException {
		Files.writeString(docs.resolve("language.md"), "# Language\n\n## First line\n");
		String page = made("# Guide\n\n[words](language.md#first-line), [there](https://example.org/a.md), [below](#guide), ![shown](pictures/start.png)\n");
		assertTrue(page.contains("href=\"" + pages.resolve("language.html").toUri() + "#first-line\""), page);
		assertTrue(page.contains("href=\"https://example.org/a.md\""), page);
		assertTrue(page.contains("href=\"#guide\""), page);
		assertTrue(page.contains("src=\"" + docs.resolve("pictures/start.png").toUri() + "\" alt=\"shown\""), page);
		assertTrue(Files.exists(pages.resolve("language.html")));
	}

	private String made(String text) throws IOException {
		Files.writeString(docs.resolve("guide.md"), text);
		return Files.readString(new GuidePages(docs, pages).make("guide.md"));
	}
}
