package org.criticalfriend.dsl.tests.libraries;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.criticalfriend.dsl.loading.LoadedMethodology;
import org.criticalfriend.dsl.loading.MethodologyLoader;
import org.criticalfriend.dsl.loading.Problem;
import org.criticalfriend.dsl.tests.Language;
import org.criticalfriend.methodology.Checklist;
import org.criticalfriend.methodology.Form;
import org.criticalfriend.methodology.Guide;
import org.criticalfriend.methodology.Item;
import org.criticalfriend.methodology.Methodology;
import org.criticalfriend.methodology.Prompt;
import org.criticalfriend.methodology.Question;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReuseTest {

	private static final String LIBRARY = """
			library Shared "Shared" version "1"
			scale Grade "Grade" { 1 "Low" 2 "High" }
			form Rows "Rows" { row LR-1 "How good?" one of Grade { "Look at all." when 1 ask LR-1.a "Why?" text } }
			discussion guide Prompts "Prompts" { ask LP-1 "What helps?" { ask LP-1.1 "Who?" ask More "What else?" } }
			checklist Items "Items" { item LI-1 "First" { "Detail." } item LI-2 as LI-1 }
			""";

	@TempDir
	Path folder;

	@BeforeEach
	void write() throws IOException {
		Files.writeString(folder.resolve("lib.methodology"), LIBRARY);
	}

	@Test
	void aRowTakesOverAllContentUnderItsOwnIds() throws IOException {
		Question row = of("form Own \"Own\" by Lead { row R-5 as LR-1 }", Form.class).getRows().get(0);
		assertEquals(List.of("R-5", "How good?", "Look at all.", "R-5.a", "Why?"), List.of(row.getName(), row.getText(), row.getGuidance().get(0).getText(),
				row.getFollowUps().get(0).getQuestion().getName(), row.getFollowUps().get(0).getQuestion().getText()));
		assertEquals(row.getAnswers().get(0).getScale().getLevels().get(0), row.getFollowUps().get(0).getLevels().get(0));
	}

	@Test
	void whatItSaysItselfCountsInstead() throws IOException {
		Question row = of("form Own \"Own\" by Lead { row R-5 as LR-1 one of Grade { \"Look at some.\" when 2 ask R-6 \"How?\" text } }", Form.class).getRows().get(0);
		assertEquals("How good?", row.getText());
		assertEquals("Look at some.", row.getGuidance().get(0).getText());
		assertEquals(List.of("R-6"), row.getFollowUps().stream().map(followUp -> followUp.getQuestion().getName()).toList());
	}

	@Test
	void itsOwnFollowUpsMayBuildOnTheAnswersItTakesOver() throws IOException {
		Question row = of("form Own \"Own\" by Lead { row R-5 as LR-1 { when 2 ask R-6 \"How?\" text } }", Form.class).getRows().get(0);
		assertEquals("High", row.getFollowUps().get(0).getLevels().get(0).getLabel());
	}

	@Test
	void promptsBringTheirPrompts() throws IOException {
		Prompt prompt = of("discussion guide Own \"Own\" { ask P-1 as LP-1 }", Guide.class).getPrompts().get(0);
		assertEquals(List.of("P-1.1", "P-1.More"), prompt.getPrompts().stream().map(Prompt::getName).toList());
	}

	@Test
	void contentMayComeThroughAnotherDefinitionAndBeUsedTwice() throws IOException {
		List<Item> items = of("checklist Own \"Own\" { item I-1 as LI-2 item I-2 as LI-1 }", Checklist.class).getItems();
		assertEquals(List.of("First", "First"), items.stream().map(Item::getText).toList());
		assertEquals(List.of("Detail.", "Detail."), items.stream().map(item -> item.getDetail().get(0).getText()).toList());
	}

	@Test
	void contentThatComesFromItselfIsAnError() throws IOException {
		assertEquals(List.of("main.methodology:3:35: error: The content of `I-1` would come from itself: `I-1` uses `I-2` uses `I-1`; "
				+ "write the content of one of them in quotation marks."), problems("checklist Own \"Own\" { item I-1 as I-2 item I-2 as I-1 }"));
	}

	@Test
	void onlyTheSameKindCanBeUsed() throws IOException {
		assertEquals(List.of("main.methodology:3:35: error: There is no item `LP-1`; did you mean `LI-1`?"), problems("checklist Own \"Own\" { item I-1 as LP-1 }"));
	}

	private LoadedMethodology load(String lines) throws IOException {
		Files.writeString(folder.resolve("main.methodology"), "methodology Main \"Main\" import \"lib.methodology\" version \"1\"\nrole Lead \"Lead\"\n" + lines);
		return Language.get(MethodologyLoader.class).load(folder.resolve("main.methodology"));
	}

	private List<String> problems(String lines) throws IOException {
		return load(lines).problems().stream().map(Problem::toString).map(problem -> problem.replace(folder + "/", "")).toList();
	}

	private <T> T of(String lines, Class<T> kind) throws IOException {
		LoadedMethodology loaded = load(lines);
		assertEquals(List.of(), loaded.problems());
		Methodology methodology = loaded.assembly().orElseThrow().methodology();
		return methodology.getElements().stream().filter(kind::isInstance).map(kind::cast).reduce((first, last) -> last).orElseThrow();
	}
}
