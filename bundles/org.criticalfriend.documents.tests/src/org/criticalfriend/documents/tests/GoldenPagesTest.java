package org.criticalfriend.documents.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.criticalfriend.documents.pack.DocumentPack;
import org.junit.jupiter.api.Test;

/**
 * The pages of an invented methodology that uses every construct, compared with the reviewed ones in the folder golden.
 * {@code GOLDEN=update ./verify} writes them anew; look at the difference before committing it.
 */
class GoldenPagesTest {

	private static final Path GOLDEN = Models.repository().resolve("bundles/org.criticalfriend.documents.tests/golden");

	@Test
	void pagesAreAsReviewed() throws IOException {
		Map<String, String> pages = new TreeMap<>();
		DocumentPack pack = DocumentPack.of(Models.load(GOLDEN.resolve("harbour.methodology")));
		assertEquals(List.of(), pack.messages());
		pack.names().forEach(name -> pages.put(name + ".html", withoutStyle(pack.page(name))));
		if ("update".equals(System.getenv("GOLDEN"))) {
			for (Map.Entry<String, String> page : pages.entrySet()) {
				Files.writeString(GOLDEN.resolve(page.getKey()), page.getValue());
			}
		}
		Map<String, String> reviewed = reviewed();
		assertEquals(List.copyOf(reviewed.keySet()), List.copyOf(pages.keySet()));
		reviewed.forEach((name, page) -> assertEquals(page, pages.get(name), name));
	}

	/** The style sheet and the script are the same in every page and are reviewed where they stand. */
	private static String withoutStyle(String page) {
		return page.replaceAll("(?s)(<style>).*?(\\s*</style>)", "$1$2").replaceAll("(?s)(<script>).*?(\\s*</script>)", "$1$2");
	}

	private static Map<String, String> reviewed() throws IOException {
		Map<String, String> pages = new TreeMap<>();
		try (Stream<Path> files = Files.list(GOLDEN)) {
			for (Path file : files.filter(each -> each.toString().endsWith(".html")).toList()) {
				pages.put(file.getFileName().toString(), Files.readString(file));
			}
		}
		assertTrue(pages.size() > 3);
		return pages;
	}
}
