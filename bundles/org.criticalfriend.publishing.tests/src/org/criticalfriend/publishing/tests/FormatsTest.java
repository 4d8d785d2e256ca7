package org.criticalfriend.publishing.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.criticalfriend.publishing.Formats;
import org.criticalfriend.publishing.format.Format;
import org.criticalfriend.publishing.page.PageException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every format. */
class FormatsTest {

	private final Formats formats = new Formats();

	@Test
	void aFormatIsFoundByItsName() {
		assertEquals(List.of("html", "docx", "pdf"), formats.names());
		for (String name : formats.names()) {
			assertEquals(name, formats.named(name).orElseThrow().name());
		}
		assertTrue(formats.named("doc").isEmpty());
	}

	@Test
	void htmlIsThePageItself() throws IOException {
		String page = Documents.page("<p>Größe</p>");
		assertEquals(page, new String(Documents.as("html", page), StandardCharsets.UTF_8));
	}

	@ParameterizedTest
	@ValueSource(strings = { "docx", "pdf" })
	void theSamePageGivesTheSameBytesInOneThreadOrMany(String name) throws Exception {
		Format format = formats.named(name).orElseThrow();
		List<String> pages = List.of(Documents.of("domestic-abuse").page("effectiveness-workshop"), Documents.of("domestic-abuse").page("on-site-programme"));
		List<byte[]> first = List.of(Documents.as(name, pages.get(0)), Documents.as(name, pages.get(1)));
		try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
			List<Future<byte[]>> again = IntStream.range(0, 8).mapToObj(i -> threads.submit(() -> {
				ByteArrayOutputStream out = new ByteArrayOutputStream();
				format.write(pages.get(i % 2), out);
				return out.toByteArray();
			})).toList();
			for (int i = 0; i < again.size(); i++) {
				assertArrayEquals(first.get(i % 2), again.get(i).get());
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "docx", "pdf" })
	void aPageThatIsNotWellFormedIsRefusedWithItsPlace(String name) {
		PageException refusal = assertThrows(PageException.class, () -> Documents.as(name, Documents.page("\n<p>one<b>two</p>")));
		assertTrue(refusal.getMessage().contains("line 6, column"), refusal.getMessage());
	}

	@ParameterizedTest
	@ValueSource(strings = { "docx", "pdf" })
	void nothingIsReadFromOutsideThePage(String name) throws IOException {
		String outside = Documents.repository().resolve("LICENSE").toUri().toString();
		String page = "<!DOCTYPE html [<!ENTITY outside SYSTEM \"" + outside + "\">]>" + Documents.page("<p>before &outside; after</p><p><img alt=\"A map\" src=\""
				+ outside + "\" /></p>").substring("<!DOCTYPE html>".length());
		String text = name.equals("docx") ? DocxFile.of(page).text() : PdfFile.of(page).text();
		assertTrue(text.contains("before"), text);
		assertTrue(text.contains("[A map]"), text);
		assertFalse(text.contains("Eclipse Public"), text);
	}
}
