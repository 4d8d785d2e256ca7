package org.criticalfriend.mtl.tests;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A module cut off anywhere, or with any token left out or doubled, is read and run without an exception. */
class MutilatedModulesTest {
	private static final Pattern TOKEN = Pattern.compile("\\w+|\\s+|\\[/?|/?]|::|->|.", Pattern.DOTALL);
	private static final Duration LIMIT = Duration.ofSeconds(60);
	private static final String MODULE = """
			[comment encoding = UTF-8 /]
			[**
			 * All statements.
			 */]
			[module main('http://tests.example/library') extends base/]
			[import util/]
			[query public label(x : library::Named) : String = if x.name = null then '-' else x.name + ', ' + x.note endif/]
			[comment @main/]
			[template public main(l : library::Library) ? (l.year > 1) post(self.trim())]
			  [file ('out/' + l.name + '.txt', overwrite, 'UTF-8')]
			    [comment]several
			      lines[/comment]
			    [for (s : library::Shelf | l.shelves->select(s | s.books->notEmpty())) separator(', ')]
			      [if (s.books->size() > 1)]many[elseif (not s.books->isEmpty())]one[else]none[/if]
			      [let n = s.name, b : library::Book = s.books->first()]
			        [n/] {[b.label()/]} [OrderedSet{1, 2.5, 'x'}->sep('-')/]
			      [/let]
			      [protected ('z' + sIndex) startTagPrefix('# ') endTagPrefix('# ')]
			        [s.super:label()/]
			      [/protected]
			    [/for]
			  [/file]
			[/template]
			""";

	@Test
	void cutOffAtEveryCharacter() {
		List<String> modules = new ArrayList<>();
		for (int end = 0; end < MODULE.length(); end++) {
			modules.add(MODULE.substring(0, end));
		}
		runAll(modules);
	}

	@Test
	void withoutOneToken() {
		List<String> tokens = tokens();
		List<String> modules = new ArrayList<>();
		for (int i = 0; i < tokens.size(); i++) {
			modules.add(join(tokens, 0, i) + join(tokens, i + 1, tokens.size()));
		}
		runAll(modules);
	}

	@Test
	void withOneTokenTwice() {
		List<String> tokens = tokens();
		List<String> modules = new ArrayList<>();
		for (int i = 0; i < tokens.size(); i++) {
			modules.add(join(tokens, 0, i + 1) + join(tokens, i, tokens.size()));
		}
		runAll(modules);
	}

	@Test
	void deeplyNestedBlocks() {
		String deep = "[module main('http://tests.example/library')/]\n[template public t(l : library::Library)]" + "[if (true)]x".repeat(20_000);
		String unclosed = "[module main('http://tests.example/library')/]\n[template public t(l : library::Library)]" + "[(".repeat(20_000);
		runAll(List.of(deep, unclosed));
	}

	private static void runAll(List<String> modules) {
		assertTimeoutPreemptively(LIMIT, () -> {
			for (String module : modules) {
				assertNotNull(new Modules().add("main", module).run().result(), module);
			}
		});
	}

	private static List<String> tokens() {
		List<String> tokens = new ArrayList<>();
		for (Matcher matcher = TOKEN.matcher(MODULE); matcher.find();) {
			tokens.add(matcher.group());
		}
		return tokens;
	}

	private static String join(List<String> tokens, int from, int to) {
		return String.join("", tokens.subList(from, to));
	}
}
