package org.criticalfriend.dsl.tests.libraries;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.criticalfriend.dsl.loading.LoadedMethodology;
import org.criticalfriend.dsl.loading.MethodologyLoader;
import org.criticalfriend.dsl.loading.Problem;
import org.criticalfriend.dsl.tests.Language;
import org.criticalfriend.methodology.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibrariesTest {

	@TempDir
	Path folder;

	@Test
	void whatIsNamedIsTakenInAndWhatThatNames() throws IOException {
		write("lib.methodology", """
				library Shared "Shared" version "1"
				scale Grade "Grade" { 1 "Low" 2 "High" }
				policy Secrecy "Secrecy" { "Keep it." }
				policy Unused "Unused" { "Not here." }
				form Record "Record" { row R-1 "How?" one of Grade }
				""");
		write("main.methodology", """
				methodology Main "Main" import "lib.methodology" version "1"
				role Lead "Lead"
				activity Read "Read" completes Record
				chapter 1 Rules "Rules" { insert Secrecy }
				""");
		assertEquals("Grade Secrecy Record Lead Read Rules", elements(load("main.methodology")));
	}

	@Test
	void theNamesOfALibraryAreKnownInThePartsAndToVariants() throws IOException {
		write("lib.methodology", "library Shared \"Shared\"\npolicy Secrecy \"Secrecy\" { \"Keep it.\" }");
		write("main.methodology", "methodology Main \"Main\" import \"lib.methodology\" include \"part.methodology\"");
		write("part.methodology", "part of \"main.methodology\"\nchapter 1 Rules \"Rules\" { insert Secrecy }");
		write("variant.methodology", "methodology Variant \"Variant\" extends \"main.methodology\"\nchapter 2 More \"More\" { insert Secrecy }");
		assertEquals("Secrecy Rules", elements(load("main.methodology")));
		assertEquals("Secrecy Rules More", elements(load("variant.methodology")));
	}

	@Test
	void librariesHavePartsAndUseOtherLibraries() throws IOException {
		write("scales.methodology", "library Scales \"Scales\"\nscale Grade \"Grade\" { 1 \"Low\" 2 \"High\" }");
		write("lib.methodology", "library Shared \"Shared\" import \"scales.methodology\" include \"forms.methodology\"");
		write("forms.methodology", "part of \"lib.methodology\"\nform Record \"Record\" { row R-1 \"How?\" one of Grade }");
		write("main.methodology", "methodology Main \"Main\" import \"lib.methodology\"\nrole Lead \"Lead\"\nactivity Read \"Read\" completes Record");
		assertEquals(List.of(), problems("lib.methodology"));
		assertEquals("Grade Record Lead Read", elements(load("main.methodology")).replace("Record Grade", "Grade Record"));
	}

	@Test
	void aVersionThatIsNotTheLibrarysIsAnErrorWithAFix() throws IOException {
		write("lib.methodology", "library Shared \"Shared\" version \"1.1\"");
		write("main.methodology", "methodology Main \"Main\"\nimport \"lib.methodology\" version \"1.0\"");
		assertEquals(List.of("2:34: error: The library \"lib.methodology\" has version 1.1, but version 1.0 is asked for; look at what has changed in it, "
				+ "then ask for version 1.1."), problems("main.methodology"));
		String text = Files.readString(folder.resolve("main.methodology"));
		assertEquals(text.replace("\"1.0\"", "\"1.1\""), load("main.methodology").problems().get(0).fixes().get(0).applyTo(text));
	}

	@Test
	void whatIsNotALibraryIsNotImported() throws IOException {
		write("other.methodology", "methodology Other \"Other\"");
		write("main.methodology", "methodology Main \"Main\"\nimport \"other.methodology\"\nimport \"none.methodology\"\nimport \"main.methodology\"");
		assertEquals(List.of(
				"2:8: error: The file \"other.methodology\" is a methodology; only libraries can be imported. To change it into another one, write "
						+ "`extends \"other.methodology\"` after the title.",
				"3:8: error: The file \"none.methodology\" cannot be read. There is no such file.",
				"4:8: error: The file imports itself; remove this line."), problems("main.methodology"));
	}

	@Test
	void librariesThatImportEachOtherAreReportedAtBothImports() throws IOException {
		write("a.methodology", "library A \"A\"\nimport \"b.methodology\"");
		write("b.methodology", "library B \"B\"\nimport \"a.methodology\"");
		assertEquals(List.of(
				"2:8: error: Libraries import each other in a circle: `a.methodology` imports `b.methodology` imports `a.methodology`; remove one of these imports.",
				"b.methodology:2:8: error: Libraries import each other in a circle: `b.methodology` imports `a.methodology` imports `b.methodology`; "
						+ "remove one of these imports."), problems("a.methodology"));
	}

	private void write(String file, String text) throws IOException {
		Files.writeString(folder.resolve(file), text);
	}

	private LoadedMethodology load(String file) {
		return Language.get(MethodologyLoader.class).load(folder.resolve(file));
	}

	private List<String> problems(String file) {
		String own = folder.resolve(file) + ":";
		return load(file).problems().stream().map(Problem::toString).map(problem -> problem.replace(own, "").replace(folder + "/", "")).toList();
	}

	private static String elements(LoadedMethodology loaded) {
		assertEquals(List.of(), loaded.problems());
		return loaded.assembly().orElseThrow().methodology().getElements().stream().map(Element::getName).collect(Collectors.joining(" "));
	}
}
