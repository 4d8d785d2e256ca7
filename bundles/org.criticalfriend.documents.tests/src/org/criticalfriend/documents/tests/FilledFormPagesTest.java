package org.criticalfriend.documents.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.criticalfriend.documents.wording.Wording;
import org.criticalfriend.review.FilledForm;
import org.criticalfriend.review.FormAnswer;
import org.criticalfriend.review.answers.FormFields;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/** The page of a filled copy has the fields of its form, under the names that answers are kept by, and each holds what was answered. */
class FilledFormPagesTest {

	private final Wording wording = new Wording();

	static List<String> reviews() throws IOException {
		return Reviews.names();
	}

	@ParameterizedTest
	@MethodSource("reviews")
	void fieldsHaveTheNamesOfTheForm(String review) {
		for (FilledForm copy : Reviews.shared(review).getForms()) {
			Set<String> names = new TreeSet<>();
			page(review, copy).elements("input", "textarea", "select").forEach(field -> names.add(field.getAttribute("name")));
			assertEquals(new TreeSet<>(FormFields.of(copy.getForm()).names()), names, copy.getId());
		}
	}

	@ParameterizedTest
	@MethodSource("reviews")
	void everyAnswerIsInItsField(String review) {
		assertFalse(Reviews.shared(review).getForms().isEmpty());
		for (FilledForm copy : Reviews.shared(review).getForms()) {
			Map<String, List<String>> given = new TreeMap<>();
			for (FormAnswer answer : copy.getAnswers()) {
				List<String> lines = answer.getValues().stream().flatMap(String::lines).map(String::strip).filter(line -> !line.isEmpty()).toList();
				if (!lines.isEmpty()) {
					given.put(answer.getKey(), lines);
				}
			}
			assertEquals(given, shown(page(review, copy)), copy.getId());
		}
	}

	private Page page(String review, FilledForm copy) {
		return Page.of(Reviews.documents(review).pages().get("form-" + wording.slug(copy.getForm().getName()) + "-" + wording.slug(copy.getId())));
	}

	private static Map<String, List<String>> shown(Page page) {
		Map<String, List<String>> shown = new TreeMap<>();
		for (Element field : page.elements("input", "textarea", "option")) {
			boolean box = field.getAttribute("type").matches("radio|checkbox");
			String value = switch (field.getTagName()) {
			case "textarea" -> field.getTextContent();
			case "option" -> field.hasAttribute("selected") ? field.getAttribute("value") : "";
			default -> !box || field.hasAttribute("checked") ? field.getAttribute("value") : "";
			};
			String name = field.getTagName().equals("option") ? ((Element) field.getParentNode()).getAttribute("name") : field.getAttribute("name");
			value.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> shown.computeIfAbsent(name, key -> new ArrayList<>()).add(line));
		}
		return shown;
	}
}
