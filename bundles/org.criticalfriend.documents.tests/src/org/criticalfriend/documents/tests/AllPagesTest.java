package org.criticalfriend.documents.tests;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.criticalfriend.documents.pack.DocumentPack;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/** What holds for every page of every methodology in the repository. */
class AllPagesTest {

	static List<Path> models() throws IOException {
		return Models.all();
	}

	@ParameterizedTest
	@MethodSource("models")
	void theTemplatesHaveNothingToReport(Path model) {
		assertEquals(List.of(), Models.documents(model).messages());
	}

	@ParameterizedTest
	@MethodSource("models")
	void idsAreUniqueInAPage(Path model) {
		onEachPage(model, page -> {
			Set<String> ids = new HashSet<>();
			page.having("id").forEach(element -> assertTrue(ids.add(element.getAttribute("id")), () -> "twice: " + element.getAttribute("id")));
		});
	}

	@ParameterizedTest
	@MethodSource("models")
	void linksWithinAPageLeadSomewhere(Path model) {
		onEachPage(model, page -> {
			Set<String> ids = idsOf(page);
			for (Element link : page.elements("a")) {
				String target = link.getAttribute("href");
				assertTrue(!target.startsWith("#") || ids.contains(target.substring(1)), target);
			}
		});
	}

	@ParameterizedTest
	@MethodSource("models")
	void headingsAreInOrderWithoutGaps(Path model) {
		onEachPage(model, page -> {
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
	@MethodSource("models")
	void everyFieldHasALabel(Path model) {
		onEachPage(model, page -> {
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
	@MethodSource("models")
	void choicesOfOneQuestionAreGrouped(Path model) {
		onEachPage(model, page -> {
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

	private static void onEachPage(Path model, Consumer<Page> check) {
		DocumentPack pack = Models.documents(model);
		List<Executable> checks = new ArrayList<>();
		for (String name : pack.names()) {
			checks.add(() -> {
				try {
					check.accept(Page.of(pack.page(name)));
				} catch (AssertionError wrong) {
					throw new AssertionError(name + ": " + wrong.getMessage(), wrong);
				}
			});
		}
		assertTrue(checks.size() > 1);
		assertAll(checks);
	}
}
