package org.criticalfriend.dsl.tests.loading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.criticalfriend.dsl.loading.LoadedMethodology;
import org.criticalfriend.dsl.loading.MethodologyLoader;
import org.criticalfriend.dsl.loading.Problem;
import org.criticalfriend.dsl.tests.Language;
import org.criticalfriend.dsl.validation.QuickFix;
import org.criticalfriend.methodology.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeveralFilesTest {

	private static final String HEAD = "methodology Home \"Home\"\n";

	@TempDir
	Path folder;
	private Path main;

	@BeforeEach
	void nameTheMainFile() throws IOException {
		main = folder.resolve("home.methodology");
		Files.createDirectory(folder.resolve("home"));
	}

	@Test
	void theFilesOfAMethodologyAreOne() throws IOException {
		write("home.methodology", HEAD + "include \"home/roles.methodology\"\nstage Visit \"Visit\" by Chair\n");
		Path part = write("home/roles.methodology", "part of \"../home.methodology\"\nrole Chair \"Chair\" in Board\nparty Board \"Board\"\n");
		for (Path file : List.of(main, part)) {
			LoadedMethodology loaded = load(file);
			assertEquals(List.of(), loaded.problems());
			assertEquals(List.of("Visit", "Chair", "Board"),
					loaded.assembly().orElseThrow().methodology().getElements().stream().map(Element::getName).toList());
		}
	}

	@Test
	void problemsOfPartsAreToldWithTheirFile() throws IOException {
		write("home.methodology", HEAD + "include \"home/roles.methodology\"\nparty Board \"Board\"\n");
		write("home/roles.methodology", "part of \"../home.methodology\"\nrole Chair \"Chair\" in Bord\n");
		assertFinds(folder.resolve("home/roles.methodology") + ":2:23: error: There is no party `Bord`; did you mean `Board`?");
	}

	@Test
	void anIdInTwoFilesIsToldWithTheOtherFile() throws IOException {
		write("home.methodology", HEAD + "include \"home/roles.methodology\"\nrole Chair \"Chair\"\n");
		write("home/roles.methodology", "part of \"../home.methodology\"\nrole Chair \"Chair\"\n");
		assertFinds(folder.resolve("home/roles.methodology") + ":2:6: error: The id `Chair` is used already, for the role in line 3 of home.methodology; "
				+ "give this role another one, for example `Chair-2`.");
	}

	@Test
	void aFileThatIncludesItselfCanBeMended() throws IOException {
		write("home.methodology", HEAD + "include \"home.methodology\"\n");
		assertFinds(main + ":2:9: error: The file includes itself; remove this line.");
		mend();
		assertFinds();
	}

	@Test
	void aFileIncludedTwiceCanBeMended() throws IOException {
		write("home.methodology", HEAD + "include \"home/roles.methodology\"\ninclude \"home/roles.methodology\"\n");
		write("home/roles.methodology", "part of \"../home.methodology\"\n");
		assertFinds(main + ":3:9: error: The file \"home/roles.methodology\" is included already; remove this line.");
		mend();
		assertFinds();
	}

	@Test
	void anIncludedFileThatIsMissingIsTold() throws IOException {
		write("home.methodology", HEAD + "include \"home/rolls.methodology\"\n");
		assertFinds(main + ":2:9: error: The file \"home/rolls.methodology\" cannot be read. There is no such file.");
	}

	@Test
	void anIncludedMethodologyOfItsOwnIsTold() throws IOException {
		write("home.methodology", HEAD + "include \"home/other.methodology\"\n");
		write("home/other.methodology", "methodology Other \"Other\"\n");
		List<Problem> problems = load(main).problems();
		assertEquals(main + ":2:9: error: The file \"home/other.methodology\" is a methodology of its own; an included file starts with "
				+ "`part of \"home.methodology\"`.", problems.get(0).toString());
	}

	@Test
	void aPartThatIsNotIncludedIsTold() throws IOException {
		write("home.methodology", HEAD);
		Path part = write("home/roles.methodology", "part of \"../home.methodology\"\n");
		assertEquals(List.of(part + ":1:9: error: The file \"../home.methodology\" does not include this one; add `include \"home/roles.methodology\"` to it."),
				told(part));
	}

	@Test
	void aPartOfNothingIsTold() throws IOException {
		Path part = write("home/roles.methodology", "part of \"../house.methodology\"\n");
		assertEquals(List.of(part + ":1:9: error: The file \"../house.methodology\" cannot be read. There is no such file."), told(part));
	}

	@Test
	void afterAMistakeOfSyntaxNamesAreNotMissed() throws IOException {
		write("home.methodology", HEAD + "include \"home/roles.methodology\"\nstage Visit \"Visit\" by Chair\n");
		write("home/roles.methodology", "part of \"../home.methodology\"\nrol Chair \"Chair\"\n");
		assertFinds(folder.resolve("home/roles.methodology") + ":2:1: error: `rol` is not known here; did you mean `role`?");
	}

	private void assertFinds(String... expected) {
		assertEquals(List.of(expected), told(main));
	}

	private void mend() throws IOException {
		QuickFix fix = load(main).problems().get(0).fixes().get(0);
		Files.writeString(main, fix.applyTo(Files.readString(main)));
	}

	private Path write(String name, String text) throws IOException {
		return Files.writeString(folder.resolve(name), text);
	}

	private static List<String> told(Path file) {
		return load(file).problems().stream().map(Problem::toString).toList();
	}

	private static LoadedMethodology load(Path file) {
		return Language.get(MethodologyLoader.class).load(file);
	}
}
