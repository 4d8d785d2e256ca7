package org.criticalfriend.documents.tests;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.criticalfriend.aql.Aql;
import org.criticalfriend.aql.Result;
import org.criticalfriend.aql.model.ModelIndex;
import org.criticalfriend.documents.pack.DocumentServices;
import org.criticalfriend.methodology.Methodology;
import org.criticalfriend.methodology.MethodologyPackage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The page about templates lists every service that modules of documents can call, and its examples hold. */
class TemplatesPageTest {

	private static final Pattern ROW = Pattern.compile("\\| `(\\w+)\\((.*?)\\)` \\| (.+?) \\| (.+?) \\| `(.+?)`(?: is `?(.+?)`?)? \\|");

	private String page;

	@BeforeEach
	void read() throws IOException {
		page = Files.readString(Models.repository().resolve("docs/templates.md"));
	}

	@Test
	void everyServiceOfEveryGroupHasItsRowBelowTheNameOfItsGroup() {
		for (Object group : DocumentServices.groups()) {
			String section = section(group.getClass().getSimpleName());
			Map<String, Integer> listed = new TreeMap<>();
			rows(section).forEach(row -> listed.merge(row.group(1) + "/" + arguments(row.group(2)), 1, Integer::sum));
			Map<String, Integer> there = new TreeMap<>();
			for (Method method : group.getClass().getDeclaredMethods()) {
				if (Modifier.isPublic(method.getModifiers())) {
					there.merge(method.getName() + "/" + (method.getParameterCount() - 1), 1, Integer::sum);
				}
			}
			assertEquals(there, listed, group.getClass().getName());
		}
	}

	@Test
	void theExamplesHold() {
		Aql aql = new Aql(List.of(MethodologyPackage.eINSTANCE));
		DocumentServices.groups().forEach(aql::registerInstance);
		Methodology methodology = Models.shared(Models.repository().resolve("models/domestic-abuse.methodology"));
		assertAll(rows(page).stream().map(row -> () -> {
			Result result = aql.compile(row.group(5), "self").evaluate(ModelIndex.ofResources(List.of()), methodology);
			assertEquals(List.of(), result.problems(), row.group(5));
			assertFalse(result.text().isEmpty(), row.group(5));
			assertEquals(row.group(6) == null ? result.text() : row.group(6), result.text(), row.group(5));
		}));
	}

	private String section(String group) {
		int start = page.indexOf("### " + group + "\n");
		assertTrue(start >= 0, () -> "docs/templates.md has no section `### " + group + "`");
		int end = page.indexOf("\n#", start + 1);
		return page.substring(start, end < 0 ? page.length() : end);
	}

	private static List<Matcher> rows(String text) {
		return text.lines().filter(line -> line.startsWith("| `")).map(line -> {
			Matcher row = ROW.matcher(line);
			assertTrue(row.matches(), () -> "this row is not `name(arguments)` | receiver | result | example: " + line);
			return row;
		}).toList();
	}

	private static long arguments(String written) {
		return Arrays.stream(written.split(",")).filter(argument -> !argument.isBlank()).count();
	}
}
