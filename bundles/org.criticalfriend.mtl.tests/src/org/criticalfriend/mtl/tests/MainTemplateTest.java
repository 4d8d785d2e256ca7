package org.criticalfriend.mtl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class MainTemplateTest {

	@Test
	void eachMainRunsInOrderOnEachObjectOfItsTypeDepthFirst() {
		Modules modules = new Modules().main("""
				[comment @main/]
				[template public books(b : library::Book)]
				  [file ('log.txt', append)]
				    [b.name/]
				  [/file]
				[/template]
				[comment @main/]
				[template public shelves(s : library::Shelf)]
				  [file ('log.txt', append)]
				    [s.name/]
				  [/file]
				[/template]
				""").run();
		assertEquals("Tides\nMaps\nBirds\nupper\ncorner\nlower\nempty\n", modules.file("log.txt"));
	}

	@Test
	void withoutAMainNothingRuns() {
		Modules modules = new Modules().main("[template public main(l : library::Library)]x[/template]\n").run();
		assertEquals(0, modules.files().size());
		assertEquals(List.of(), modules.messages());
	}

	@Test
	void aMainWithTwoParametersIsReported() {
		Modules modules = new Modules().main("[comment @main/]\n[template public main(l : library::Library, n : Integer)]x[/template]\n").run();
		assertEquals(List.of("ERROR 3"), modules.messages());
	}
}
