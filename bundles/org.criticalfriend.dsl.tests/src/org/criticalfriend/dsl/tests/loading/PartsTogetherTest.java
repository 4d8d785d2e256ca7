package org.criticalfriend.dsl.tests.loading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.criticalfriend.dsl.loading.LoadedMethodology;
import org.criticalfriend.dsl.loading.MethodologyLoader;
import org.criticalfriend.dsl.loading.Problem;
import org.criticalfriend.dsl.tests.Language;
import org.criticalfriend.methodology.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The parts of a methodology are parsed on several threads, and nobody can tell. */
class PartsTogetherTest {

	private static final int PARTS = 40;
	private static final String LONG_COMMENT = "// " + "The longer a file the later it is parsed. ".repeat(100) + "\n";

	@TempDir
	Path folder;
	private Path main;

	@BeforeEach
	void writeTheMainFile() throws IOException {
		StringBuilder text = new StringBuilder("methodology Home \"Home\"\n");
		for (int i = 0; i < PARTS; i++) {
			text.append("include \"part-").append(i).append(".methodology\"\n");
		}
		main = Files.writeString(folder.resolve("home.methodology"), text);
	}

	@RepeatedTest(5)
	void elementsComeInTheOrderOfTheParts() throws IOException {
		List<String> expected = new ArrayList<>();
		for (int i = 0; i < PARTS; i++) {
			write(i, "role R" + i + " \"Role\"\nparty P" + i + " \"Party\"\n" + LONG_COMMENT.repeat(i * 7 % 11));
			expected.add("R" + i);
			expected.add("P" + i);
		}
		assertEquals(expected, load().assembly().orElseThrow().methodology().getElements().stream().map(Element::getName).toList());
	}

	@RepeatedTest(5)
	void problemsComeInTheOrderOfTheParts() throws IOException {
		List<String> expected = new ArrayList<>();
		for (int i = 0; i < PARTS; i++) {
			write(i, "role R" + i + " \"Role\"\n" + LONG_COMMENT.repeat(i * 7 % 11));
		}
		for (int broken : List.of(3, 17, 18, 38)) {
			write(broken, "rol R" + broken + " \"Role\"\n" + LONG_COMMENT.repeat(broken % 4));
			expected.add(part(broken) + ":2:1: error: `rol` is not known here; did you mean `role`?");
		}
		assertEquals(expected, told());
	}

	@RepeatedTest(5)
	void namesNobodyDefinesAreToldInTheOrderOfTheParts() throws IOException {
		List<String> expected = new ArrayList<>();
		for (int i = 0; i < PARTS; i++) {
			write(i, LONG_COMMENT.repeat(i * 7 % 11) + "stage S" + i + "\n\"Stage\" by Nobody\n");
			expected.add(part(i) + ":" + (3 + i * 7 % 11) + ":12: error: There is no role or party `Nobody`, and none is defined in this methodology.");
		}
		assertEquals(expected, told());
	}

	@Test
	void partsThatCannotBeReadAreToldInTheMainFile() throws IOException {
		for (int i = 0; i < PARTS; i++) {
			write(i, "role R" + i + " \"Role\"\n");
		}
		Files.write(part(5), new byte[] {'p', (byte) 0xFF });
		Files.delete(part(21));
		Files.writeString(part(39), "\n");
		assertEquals(List.of(
				main + ":7:9: error: The file \"part-5.methodology\" cannot be read. Line 1 is not encoded in UTF-8; save the file as UTF-8.",
				main + ":23:9: error: The file \"part-21.methodology\" cannot be read. There is no such file.",
				main + ":41:9: error: The file \"part-39.methodology\" cannot be read. The file is empty; it should start with `methodology` or `part of`."),
				told());
	}

	@Test
	void aPartNestedTooDeeplyKeepsNoOtherFromBeingRead() throws IOException {
		for (int i = 0; i < PARTS; i++) {
			write(i, "role R" + i + " \"Role\"\n");
		}
		write(7, "kloe K \"K\" {" + " ask a \"b\" {".repeat(400_000));
		write(8, "rol R \"Role\"\n");
		assertEquals(List.of(main + ":9:9: error: The file \"part-7.methodology\" cannot be read. It holds nothing that can be understood.",
				part(8) + ":2:1: error: `rol` is not known here; did you mean `role`?"), told());
	}

	@Test
	void theMethodologyIsPutTogetherOnce() throws IOException {
		for (int i = 0; i < PARTS; i++) {
			write(i, "role R" + i + " \"Role\"\n");
		}
		LoadedMethodology loaded = load();
		assertSame(loaded.assembly().orElseThrow(), loaded.assembly().orElseThrow());
	}

	private Path part(int number) {
		return folder.resolve("part-" + number + ".methodology");
	}

	private void write(int number, String text) throws IOException {
		Files.writeString(part(number), "part of \"home.methodology\"\n" + text);
	}

	private List<String> told() {
		return load().problems().stream().map(Problem::toString).toList();
	}

	private LoadedMethodology load() {
		return Language.get(MethodologyLoader.class).load(main);
	}
}
