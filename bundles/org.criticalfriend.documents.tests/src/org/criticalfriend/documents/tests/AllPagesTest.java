package org.criticalfriend.documents.tests;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.criticalfriend.mtl.messages.Message;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/** What holds for every page of every methodology and every review in the repository. */
class AllPagesTest {

	/** The documents of a methodology or a review. */
	record Documents(String name, Supplier<Map<String, String>> pages, Supplier<List<Message>> messages) {

		@Override
		public String toString() {
			return name;
		}
	}

	static Stream<Documents> documents() throws IOException {
		return Stream.concat(Models.all().stream().map(AllPagesTest::ofMethodology), Reviews.names().stream().map(AllPagesTest::ofReview));
	}

	private static Documents ofMethodology(Path model) {
		return new Documents(model.getFileName().toString(), () -> {
			Map<String, String> pages = new TreeMap<>();
			Models.documents(model).names().forEach(name -> pages.put(name, Models.documents(model).page(name)));
			return pages;
		}, () -> Models.documents(model).messages());
	}

	private static Documents ofReview(String name) {
		return new Documents(name, () -> Reviews.documents(name).pages(), () -> Reviews.documents(name).messages());
	}

	@ParameterizedTest
	@MethodSource("documents")
	void theTemplatesHaveNothingToReport(Documents documents) {
		assertEquals(List.of(), documents.messages().get());
	}

	@ParameterizedTest
	@MethodSource("documents")
	void idsAreUniqueInAPage(Documents documents) {
		onEachPage(documents, page -> {
			Set<String> ids = new HashSet<>();
			page.having("id").forEach(element -> assertTrue(ids.add(element.getAttribute("id")), () -> "twice: " + element.getAttribute("id")));
		});
	}

	@ParameterizedTest
	@MethodSource("documents")
	void linksWithinAPageLeadSomewhere(Documents documents) {
		onEachPage(documents, page -> {
			Set<String> ids = idsOf(page);
			for (Element link : page.elements("a")) {
				String target = link.getAttribute("href");
				assertTrue(!target.startsWith("#") || ids.contains(target.substring(1)), target);
			}
		});
	}

	@ParameterizedTest
	@MethodSource("documents")
	void headingsAreInOrderWithoutGaps(Documents documents) {
		onEachPage(documents, page -> {
			int level = 0;
			for (Element heading : page.elements("h1", "h2", "h3", "h4", "h5", "h6")) {
				int own = heading.getTagName().charAt(1) - '0';
				assertTrue(own <= level + 1, () -> "a gap before: " + heading.getTextContent());
				level = own;
			}
			assertEquals(1, page.elements("h1").size());
		});
	}

	@ParameterizedTest
	@MethodSource("documents")
	void everyFieldHasALabel(Documents documents) {
		onEachPage(documents, page -> {
			Set<String> labelled = new HashSet<>();
			page.elements("label").forEach(label -> labelled.add(label.getAttribute("for")));
			Set<String> ids = idsOf(page);
			for (Element field : page.elements("input", "textarea", "select")) {
				boolean byOthers = !field.getAttribute("aria-labelledby").isEmpty()
						&& List.of(field.getAttribute("aria-labelledby").split(" ")).stream().allMatch(ids::contains);
				assertTrue(labelled.contains(field.getAttribute("id")) || byOthers || !field.getAttribute("aria-label").isBlank(),
						() -> "no label: " + field.getAttribute("name"));
			}
		});
	}

	@ParameterizedTest
	@MethodSource("documents")
	void choicesOfOneQuestionAreGrouped(Documents documents) {
		onEachPage(documents, page -> {
			for (Element field : page.elements("input")) {
				if (field.getAttribute("type").equals("radio")) {
					org.w3c.dom.Node group = field;
					while (group != null && !group.getNodeName().equals("fieldset")) {
						group = group.getParentNode();
					}
					assertTrue(group != null, () -> "no fieldset around: " + field.getAttribute("name"));
				}
			}
		});
	}

	private static Set<String> idsOf(Page page) {
		Set<String> ids = new HashSet<>();
		page.having("id").forEach(element -> ids.add(element.getAttribute("id")));
		return ids;
	}

	private static void onEachPage(Documents documents, Consumer<Page> check) {
		List<Executable> checks = new ArrayList<>();
		documents.pages().get().forEach((name, page) -> checks.add(() -> {
			try {
				check.accept(Page.of(page));
			} catch (AssertionError wrong) {
				throw new AssertionError(name + ": " + wrong.getMessage(), wrong);
			}
		}));
		assertTrue(checks.size() > 1);
		assertAll(checks);
	}
}
