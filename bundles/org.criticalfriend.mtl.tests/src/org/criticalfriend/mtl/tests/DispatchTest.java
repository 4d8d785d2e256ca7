package org.criticalfriend.mtl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class DispatchTest {
	private static final String BOOK = "l.shelves->first().books->first()";

	private static String template(String name, String type, String body) {
		return "[template public " + name + "(x : " + type + ")]" + body + "[/template]\n";
	}

	private static String module(String name, String more, String definitions) {
		return "[module " + name + "('" + Library.NS_URI + "')" + more + "/]\n" + definitions;
	}

	@Test
	void theMostSpecificDefinitionWinsInWhateverOrder() {
		String novel = template("card", "library::Novel", "novel");
		String named = template("card", "library::Named", "named");
		String book = template("card", "library::Book", "book");
		for (String definitions : List.of(novel + named + book, named + book + novel)) {
			Modules modules = Modules.withBody("[for (b | l.shelves.books)][b.card()/] [/for][l.card()/]").and(definitions).run();
			assertEquals("novel book book named\n", modules.file("out.txt"));
		}
	}

	@Test
	void ofEqualSignaturesTheLaterWins() {
		assertEquals("two\n", Modules.withBody("[l.card()/]")
				.and(template("card", "library::Library", "one") + template("card", "library::Library", "two")).run().file("out.txt"));
	}

	@Test
	void numberAndTypesOfArgumentsDecide() {
		Modules modules = Modules.withBody("[l.f()/] [l.f(1)/] [l.f('s')/] [l.f(null)/] <[l.f(true)/]>").and("""
				[template public f(l : library::Library)]none[/template]
				[template public f(l : library::Library, x : Integer)]int [x/][/template]
				[query public f(l : library::Library, x : String) : String = 'string ' + x/]
				""").run();
		assertEquals("none int 1 string s int  <>\n", modules.file("out.txt"));
		assertEquals(List.of("WARNING 5"), modules.messages());
	}

	@Test
	void aDotMapsACollectionAndAnArrowDoesNot() {
		Modules modules = Modules.withBody("[l.shelves.card()/] [l.shelves->card()/]")
				.and(template("card", "library::Shelf", "([x.name/])") + template("card", "Sequence(library::Shelf)", "[x->size()/] shelves")).run();
		assertEquals("(upper)(lower)(empty) 3 shelves\n", modules.file("out.txt"));
	}

	@Test
	void collectionParametersDistinguishSequencesAndSets() {
		Modules modules = Modules.withBody("[Sequence{1}->kind()/] [OrderedSet{1}->kind()/]")
				.and(template("kind", "Sequence(Integer)", "sequence") + template("kind", "OrderedSet(Integer)", "set")).run();
		assertEquals("sequence set\n", modules.file("out.txt"));
	}

	@Test
	void aSetOfClassesTakesInstancesOfEach() {
		Modules modules = Modules.withBody("[l.card()/] [" + BOOK + ".card()/] <[l.authors->first().card()/]>")
				.and(template("card", "{library::Library | library::Book}", "yes")).run();
		assertEquals("yes yes <>\n", modules.file("out.txt"));
		assertEquals(List.of("WARNING 5"), modules.messages());
	}

	@Test
	void aParameterOfAnUnknownTypeTakesNothing() {
		Modules modules = Modules.withBody("<[l.card()/]>").and(template("card", "library::Nothing", "x")).run();
		assertEquals("<>\n", modules.file("out.txt"));
		assertEquals(List.of("WARNING 5"), modules.messages());
	}

	@Test
	void definitionsOfAModuleGoBeforeServices() {
		Modules modules = Modules.withBody("[l.name.toUpper()/] [l.shelves->first()/] [l.name.size()/]")
				.and("[query public toUpper(s : String) : String = 'my ' + s/]\n" + template("first", "Sequence(library::Shelf)", "my first")).run();
		assertEquals("my Northmoor my first 9\n", modules.file("out.txt"));
	}

	@Test
	void queriesMayCallThemselves() {
		assertEquals("120\n", Modules.withBody("[5.factorial()/]")
				.and("[query public factorial(n : Integer) : Integer = if n <= 1 then 1 else n * (n - 1).factorial() endif/]\n").run().file("out.txt"));
	}

	@Test
	void importedDefinitionsAreSeenIfPublicAndNotFurtherOn() {
		Modules modules = new Modules()
				.add("util", module("util", "", "[import far/]\n" + template("open", "library::Library", "open [x.hidden()/] [x.far()/]")
						+ "[template private hidden(x : library::Library)]hidden[/template]\n[template protected prot(x : library::Library)]prot[/template]\n"))
				.add("far", module("far", "", template("far", "library::Library", "far")));
		modules.main("[import util/]\n" + mainTemplate("<[l.open()/]> <[l.hidden()/]> <[l.prot()/]> <[l.far()/]>")).run();
		assertEquals("<open hidden far> <> <> <>\n", modules.file("out.txt"));
		assertEquals(List.of("WARNING 6", "WARNING 6", "WARNING 6"), modules.messages());
	}

	@Test
	void theFirstModuleWithAFittingDefinitionDecides() {
		Modules modules = new Modules()
				.add("first", module("first", "", template("card", "library::Named", "first named")))
				.add("second", module("second", "", template("card", "library::Library", "second library")));
		modules.main("[import first/]\n[import second/]\n" + mainTemplate("[l.card()/]")).run();
		assertEquals("first named\n", modules.file("out.txt"));
	}

	@Test
	void modulesMayImportEachOther() {
		Modules modules = new Modules().add("util", module("util", "", "[import main/]\n" + template("page", "library::Library", "page with [x.part()/]")));
		modules.main("[import util/]\n" + mainTemplate("[l.page()/]") + template("part", "library::Library", "part")).run();
		assertEquals("page with part\n", modules.file("out.txt"));
	}

	@Test
	void aMissingModuleIsNamedWhenSomethingIsNotFound() {
		Modules modules = new Modules().main("[import nowhere/]\n" + mainTemplate("<[l.card()/]> [l.name/]")).run();
		assertEquals("<> Northmoor\n", modules.file("out.txt"));
		assertEquals(List.of("no template, query or service `card`; module `nowhere` is not there"), modules.sentences());
	}

	@Test
	void messagesNameTheModuleTheyAreAbout() {
		Modules modules = new Modules().add("lib::util", module("util", "", template("card", "library::Library", "[x.nope/]")));
		modules.main("[import lib::util/]\n" + mainTemplate("[l.card()/]")).run();
		assertEquals(List.of("WARNING 2 lib::util"), modules.messages());
	}

	private static String mainTemplate(String body) {
		return "[comment @main/]\n[template public main(l : library::Library)]\n  [file ('out.txt', overwrite)]\n    " + body
				+ "\n  [/file]\n[/template]\n";
	}
}
