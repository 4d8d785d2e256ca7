package org.criticalfriend.mtl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class InheritanceTest {

	private static String definition(String visibility, String name, String body) {
		return "[template " + visibility + " " + name + "(x : library::Library)]" + body + "[/template]\n";
	}

	private static String module(String name, String parent, String definitions) {
		return "[module " + name + "('" + Library.NS_URI + "')" + (parent == null ? "" : " extends " + parent) + "/]\n" + definitions;
	}

	private static Modules child(String body, String definitions) {
		return new Modules().add("main", module("main", "base", "[comment @main/]\n[template public main(l : library::Library)]\n"
				+ "  [file ('out.txt', overwrite)]\n    " + body + "\n  [/file]\n[/template]\n" + definitions));
	}

	@Test
	void aChildInheritsAndOverrides() {
		Modules modules = child("[l.page()/] [l.other()/]", definition("public", "part", "my part"))
				.add("base", module("base", null, definition("public", "page", "page of [x.part()/]") + definition("public", "part", "part")
						+ definition("protected", "other", "other"))).run();
		assertEquals("page of my part other\n", modules.file("out.txt"));
	}

	@Test
	void privateDefinitionsAreNeitherOverriddenNorOverride() {
		Modules modules = child("[l.page()/] [l.twin()/]", definition("public", "part", "my part") + definition("private", "twin", "my twin"))
				.add("base", module("base", null, definition("public", "page", "[x.part()/], [x.twin()/]") + definition("private", "part", "part")
						+ definition("public", "twin", "twin"))).run();
		assertEquals("part, twin my twin\n", modules.file("out.txt"));
	}

	@Test
	void theNearestOverrideOfAChainIsCalled() {
		Modules modules = child("[l.page()/]", "")
				.add("base", module("base", "root", definition("public", "part", "base part")))
				.add("root", module("root", null, definition("public", "page", "page of [x.part()/]") + definition("public", "part", "root part"))).run();
		assertEquals("page of base part\n", modules.file("out.txt"));
	}

	@Test
	void aParentDoesNotSeeWhatOnlyTheChildHas() {
		Modules modules = child("[l.page()/]", definition("public", "mine", "mine"))
				.add("base", module("base", null, definition("public", "page", "<[x.mine()/]>"))).run();
		assertEquals("<>\n", modules.file("out.txt"));
		assertEquals(List.of("WARNING 2 base"), modules.messages());
	}

	@Test
	void superCallsTheParentsDefinitionOverMissingLevels() {
		Modules modules = child("[l.card()/]", definition("public", "card", "my [x.super:card()/]"))
				.add("base", module("base", "root", "")).add("root", module("root", null, definition("public", "card", "card"))).run();
		assertEquals("my card\n", modules.file("out.txt"));
	}

	@Test
	void superWithoutADefinitionAboveIsAWarning() {
		Modules modules = child("<[l.card()/]>", definition("public", "card", "my [x.super:card()/]")).add("base", module("base", null, "")).run();
		assertEquals("<my >\n", modules.file("out.txt"));
		assertEquals(List.of("WARNING 8"), modules.messages());
	}

	@Test
	void parentsGoBeforeImports() {
		Modules modules = child("[l.card()/]", "").add("base", module("base", null, "[template public card(x : library::Named)]base[/template]\n"))
				.add("util", module("util", null, definition("public", "card", "util")));
		modules.add("main", module("main", "base", "[import util/]\n[comment @main/]\n[template public main(l : library::Library)]\n"
				+ "  [file ('out.txt', overwrite)]\n    [l.card()/]\n  [/file]\n[/template]\n")).run();
		assertEquals("base\n", modules.file("out.txt"));
	}

	@Test
	void anImportedModuleIsTheOneThatRunsForWhatItInherits() {
		Modules modules = new Modules().add("base", module("base", null, definition("public", "page", "page of [x.part()/]") + definition("public", "part", "part")))
				.add("child", module("child", "base", definition("public", "part", "child part")));
		modules.main("[import child/]\n[comment @main/]\n[template public main(l : library::Library)]\n"
				+ "  [file ('out.txt', overwrite)]\n    [l.page()/]\n  [/file]\n[/template]\n" + definition("public", "part", "main part")).run();
		assertEquals("page of child part\n", modules.file("out.txt"));
	}

	@Test
	void inheritedMainTemplatesAreNotRun() {
		Modules modules = new Modules().add("main", module("main", "base", "")).add("base", module("base", null,
				"[comment @main/]\n[template public start(l : library::Library)]\n  [file ('out.txt', overwrite)]\n    x\n  [/file]\n[/template]\n")).run();
		assertEquals(0, modules.files().size());
	}

	@Test
	void modulesThatExtendEachOtherDoNotHang() {
		Modules modules = child("<[l.card()/]>", "").add("base", module("base", "main", "")).run();
		assertEquals("<>\n", modules.file("out.txt"));
	}
}
