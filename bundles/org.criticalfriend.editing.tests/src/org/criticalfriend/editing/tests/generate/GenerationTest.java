package org.criticalfriend.editing.tests.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.criticalfriend.editing.difference.DifferenceLine;
import org.criticalfriend.editing.generate.GeneratedFile;
import org.criticalfriend.editing.generate.GeneratedFile.State;
import org.criticalfriend.editing.generate.Generation;
import org.criticalfriend.editing.generate.GenerationCancelledException;
import org.criticalfriend.editing.generate.Pages;
import org.criticalfriend.editing.generate.Progress;
import org.criticalfriend.editing.review.ReviewSession;
import org.criticalfriend.editing.tests.Examples;
import org.criticalfriend.publishing.format.Format;
import org.criticalfriend.publishing.format.HtmlFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents are written all together or not at all, can be stopped, and are compared with the last ones. */
class GenerationTest {

	private final Generation generation = new Generation(List.of(new HtmlFormat()), true);

	@TempDir
	private Path folder;

	private static Pages pages(String... namesAndTexts) {
		Map<String, String> pages = new LinkedHashMap<>();
		for (int each = 0; each < namesAndTexts.length; each += 2) {
			pages.put(namesAndTexts[each], "<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\"><head><style>p {}</style></head><body><p>" + namesAndTexts[each + 1] + "</p></body></html>");
		}
		return new Pages(pages, Map.of(), List.of(), List.of());
	}

	private List<String> states(Pages pages) throws IOException, GenerationCancelledException {
		return generation.run(pages, folder.resolve("out"), List.of(), Progress.SILENT).stream().map(Object::toString).toList();
	}

	@Test
	void filesAreNewThenUnchangedChangedOrGone() throws IOException, GenerationCancelledException {
		assertEquals(List.of("form.html NEW", "letter.html NEW"), states(pages("form", "One", "letter", "Two")));
		assertEquals(List.of("letter.html CHANGED", "manual.html NEW", "form.html GONE"), states(pages("letter", "2", "manual", "Three")));
		assertEquals(List.of("letter.html UNCHANGED", "manual.html UNCHANGED"), states(pages("letter", "2", "manual", "Three")));
		assertTrue(Files.exists(folder.resolve("out/form.html")));
	}

	@Test
	void documentsThatWereNotWantedAreNotGone() throws IOException, GenerationCancelledException {
		states(pages("form", "One", "letter", "Two"));
		List<GeneratedFile> some = generation.run(pages("form", "1", "letter", "2"), folder.resolve("out"), List.of("letter"), Progress.SILENT);
		assertEquals(List.of("letter.html CHANGED"), some.stream().map(Object::toString).toList());
		assertEquals(List.of("letter.html CHANGED", "form.html GONE"), states(pages("letter", "3")));
	}

	@Test
	void aChangedPageShowsTheWordsThatPeopleRead() throws IOException, GenerationCancelledException {
		states(pages("letter", "We met <em>ten</em> people &amp; their managers."));
		GeneratedFile changed = generation.run(pages("letter", "We met <em>twelve</em> people &amp; their managers."), folder.resolve("out"), List.of(), Progress.SILENT).get(0);
		List<DifferenceLine> lines = changed.difference().orElseThrow().lines();
		assertEquals(List.of("We met ten people & their managers.", "We met twelve people & their managers."), lines.stream().map(DifferenceLine::text).toList());
		assertEquals(List.of("twelve"), lines.get(1).pieces().stream().filter(each -> each.changed()).map(each -> each.text()).toList());
	}

	@Test
	void documentsCanBeWrittenWithoutARecordOfThem() throws IOException {
		Pages pages = new Pages(pages("form", "One", "letter", "Two").pages(), Map.of("calendar.ics", () -> new byte[] {1 }), List.of(), List.of());
		Path out = folder.resolve("out");
		assertEquals(Stream.of("form.html", "letter.html", "calendar.ics").map(out::resolve).toList(), generation.write(pages, out, List.of()));
		try (Stream<Path> written = Files.list(out)) {
			assertEquals(3, written.count());
		}
		assertEquals(List.of(out.resolve("calendar.ics")), generation.write(pages, out, List.of("calendar")));
	}

	@Test
	void noFolderIsMadeForNoDocuments() throws IOException {
		assertEquals(List.of(), generation.write(pages("form", "One"), folder.resolve("out"), List.of("letter")));
		assertFalse(Files.exists(folder.resolve("out")));
	}

	@Test
	void onlyFilesThatAreWantedAreMade() throws IOException {
		Pages pages = new Pages(Map.of(), Map.of("calendar.ics", () -> new byte[] {1 }, "calendar-pat.ics", () -> {
			throw new IllegalStateException("not wanted");
		}), List.of(), List.of());
		assertEquals(1, generation.write(pages, folder.resolve("out"), List.of("calendar")).size());
		assertEquals(List.of(), new Generation(List.of(new HtmlFormat()), false).write(pages, folder.resolve("out"), List.of()));
	}

	@Test
	void aStoppedGenerationLeavesTheFolderAsItWas() throws IOException, GenerationCancelledException {
		states(pages("form", "One", "letter", "Two"));
		int[] asked = {0};
		Progress stopping = new Progress() {
			@Override
			public void at(int done, int all, String what) {
				asked[0]++;
			}

			@Override
			public boolean isCancelled() {
				return asked[0] == 1;
			}
		};
		assertThrows(GenerationCancelledException.class, () -> generation.run(pages("form", "1", "letter", "2"), folder.resolve("out"), List.of(), stopping));
		assertTrue(Files.readString(folder.resolve("out/form.html")).contains("One"));
		assertTrue(Files.readString(folder.resolve("out/letter.html")).contains("Two"));
		try (Stream<Path> left = Files.list(folder)) {
			assertEquals(1, left.count());
		}
	}

	@Test
	void aPageThatCannotBeWrittenLeavesTheFolderAsItWas() throws IOException, GenerationCancelledException {
		states(pages("form", "One"));
		Format failing = new Format() {
			@Override
			public String name() {
				return "html";
			}

			@Override
			public String extension() {
				return "html";
			}

			@Override
			public void write(String xhtml, OutputStream out) throws IOException {
				if (xhtml.contains("bad")) {
					throw new IOException("no");
				}
				out.write(xhtml.getBytes(StandardCharsets.UTF_8));
			}
		};
		assertThrows(IOException.class, () -> new Generation(List.of(failing), false).run(pages("form", "1", "letter", "bad"), folder.resolve("out"), List.of(), Progress.SILENT));
		assertTrue(Files.readString(folder.resolve("out/form.html")).contains("One"));
		assertFalse(Files.exists(folder.resolve("out/letter.html")));
	}

	@Test
	void progressGoesFromTheFirstFileToTheLast() throws IOException, GenerationCancelledException {
		List<String> told = new ArrayList<>();
		generation.run(pages("form", "One", "letter", "Two"), folder.resolve("out"), List.of(), new Progress() {
			@Override
			public void at(int done, int all, String what) {
				told.add(done + "/" + all);
			}

			@Override
			public boolean isCancelled() {
				return false;
			}
		});
		assertEquals(List.of("1/3", "2/3", "3/3"), told);
	}

	@Test
	void whatWasEditedInAReviewAndNotSavedIsInItsDocuments() throws IOException, GenerationCancelledException {
		try (ReviewSession session = new Examples().session("northmoor", folder)) {
			session.edit("Name", () -> session.review().setName("Northmoor, not saved"));
			Pages pages = Pages.of(session.review(), session.plan().orElseThrow(), session.folder(), LocalDate.of(2027, 3, 20));
			assertEquals(List.of(), pages.messages());
			List<GeneratedFile> files = generation.run(pages, folder.resolve("out"), List.of(), Progress.SILENT);
			assertTrue(files.stream().allMatch(each -> each.state() == State.NEW));
			assertEquals(pages.names().size(), files.size());
			assertTrue(files.stream().anyMatch(each -> each.file().endsWith("calendar.ics")));
			assertTrue(Files.readString(folder.resolve("out/status.html")).contains("Northmoor, not saved"));
			assertEquals(List.of(), generation.run(pages, folder.resolve("out"), List.of(), Progress.SILENT).stream().filter(each -> each.state() != State.UNCHANGED).toList());
		}
	}
}
