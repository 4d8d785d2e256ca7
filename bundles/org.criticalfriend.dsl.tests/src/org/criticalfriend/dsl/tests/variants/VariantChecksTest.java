package org.criticalfriend.dsl.tests.variants;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;

import org.criticalfriend.dsl.loading.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VariantChecksTest {

	@TempDir
	Path folder;
	Variants files;

	@BeforeEach
	void write() {
		files = Variants.in(folder);
	}

	@Test
	void aTargetThatDoesNotExist() {
		files.finds("drop K-1.22", "2:6: error: There is no definition `K-1.22`; did you mean `K-1.2`?");
	}

	@Test
	void aDropThatLeavesReferences() {
		files.finds("drop Visit", "2:6: error: `Visit` is dropped, but these still refer to it: the letter `Final` in line 19 of base.methodology, "
				+ "the methodology `Base` in line 5 of base.methodology; drop or replace them too, or keep it.");
	}

	@Test
	void aReplacementWithoutALevelThatIsUsed() {
		files.finds("replace Grade by scale Grade \"Grade\" { 2 \"Fair\" 3 \"Good\" }",
				"2:9: error: What replaces this has no `1`, but these still refer to it: the row `R-1` in line 15 of base.methodology; "
						+ "keep it in the replacement, or replace them too.");
	}

	@Test
	void twoChangesOfOneThing() {
		files.finds("reword K-1.1 as \"A?\"\nreword K-1.1 as \"B?\"",
				"3:1: error: There are two changes of `K-1.1`: it is reworded here and reworded in line 2; remove one of them, or put both into one.");
		files.finds("replace Guest by role Guest \"Guest\"\nreword Guest as \"G\"",
				"3:1: error: There are two changes of `Guest`: it is reworded here and replaced in line 2; remove one of them, or put both into one.");
	}

	@Test
	void differentChangesOfOneThingAreFine() {
		files.finds("reword Final as \"Last letter\"\nreschedule Final within 10 working days after Visit\nadd to Final: section S-2 \"More\"");
	}

	@Test
	void aChangeOfWhatIsDropped() {
		files.finds("drop Points\nreword I-1 as \"New\"",
				"3:1: error: `I-1` cannot be changed: it, or what it is part of, is dropped in line 2; remove this change, or do not drop it.");
	}

	@Test
	void anAdditionThatDoesNotFit() {
		files.finds("add to Final: row R-9 \"No\"", "2:8: error: A row cannot be added to the letter `Final`; rows belong to forms.");
		files.finds("add to K-1: role New \"No\"",
				"2:8: error: A role cannot be added to the KLOE `K-1`; roles stand on their own, so write it without `add to`.");
	}

	@Test
	void aNeighbourThatIsSomewhereElse() {
		String wrong = "add to K-1 after I-1: item I-9 \"No\"";
		files.finds(wrong, "2:18: error: `I-1` is not part of the KLOE `K-1` but of the checklist `Points`; add to that, or name another neighbour.");
		Problem problem = files.variant(wrong).problems().get(0);
		String text = "methodology Variant \"Variant\" version \"2.0\" extends \"base.methodology\"\n" + wrong;
		assertEquals(text.replace("to K-1", "to Points"), problem.fixes().get(0).applyTo(text));
	}

	@Test
	void aReplacementOfAnotherKind() {
		files.finds("replace Record by letter Record \"R\" { }",
				"2:9: error: The form `Record` cannot be replaced by a letter; replace it by a form, or drop it and add the other where that belongs.");
	}

	@Test
	void somethingWithoutATime() {
		files.finds("reschedule Guest on day 3", "2:12: error: The role `Guest` has no time that could be changed; stages, tasks, groups of evidence, "
				+ "document requests, samples, duties and everything written have one.");
	}

	@Test
	void anIdOfTheBase() {
		String wrong = "role Guest \"Another guest\"";
		files.finds(wrong, "2:6: error: The id `Guest` is that of the role in line 8 of base.methodology, which this variant has too; write "
				+ "`replace Guest by` in front of the new role, or give it another id.");
		Problem problem = files.variant(wrong).problems().get(0);
		String text = "methodology Variant \"Variant\" version \"2.0\" extends \"base.methodology\"\n" + wrong;
		assertEquals(text.replace("role Guest", "replace Guest by role Guest"), problem.fixes().get(0).applyTo(text));
	}

	@Test
	void basesThatAreMissingOrRunInACircle() {
		assertEquals(List.of("1:37: error: The file \"none.methodology\" cannot be read. There is no such file."), alone("extends \"none.methodology\""));
		assertEquals(List.of("1:37: error: The methodology extends itself; name the file of another one, or remove `extends`."), alone("extends \"alone.methodology\""));
		files.with("base.methodology", "methodology Base \"Base\" extends \"alone.methodology\"");
		assertEquals("1:37: error: The variants run in a circle: `alone.methodology` extends `base.methodology` extends `alone.methodology`; remove one `extends`.",
				alone("extends \"base.methodology\"").get(0));
	}

	@Test
	void changesWithoutABase() {
		assertEquals(List.of("2:1: error: There is nothing to change: this methodology is not a variant of another; write `extends` and the file of the"
				+ " other one after the title, or remove this change."), alone("\nadd to Alone: role New \"New\""));
	}

	@Test
	void whatGoesWrongInTheBaseOnlyBecauseOfTheVariantIsToldAtExtends() {
		files.finds("drop Talk", "1:53: warning: The changes of this variant lead to a problem in line 12 of base.methodology: Nothing informs `K-1`; write "
				+ "`informs K-1` at the documents, forms or guides that do.");
	}

	private List<String> alone(String rest) {
		String prefix = folder.resolve("alone.methodology") + ":";
		return files.with("alone.methodology", "methodology Alone \"Alone\"   " + rest).load("alone.methodology").problems().stream().map(Problem::toString)
				.filter(problem -> problem.startsWith(prefix)).map(problem -> problem.substring(prefix.length())).toList();
	}
}
