package org.criticalfriend.dsl.tests.variants;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.criticalfriend.dsl.loading.LoadedMethodology;
import org.criticalfriend.dsl.loading.MethodologyLoader;
import org.criticalfriend.dsl.loading.Problem;
import org.criticalfriend.dsl.tests.Language;
import org.criticalfriend.methodology.Identified;
import org.criticalfriend.methodology.Methodology;
import org.criticalfriend.methodology.assembly.Assembly;
import org.criticalfriend.methodology.difference.Difference;
import org.criticalfriend.methodology.difference.Explanation;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** A folder with a methodology that is changed, and the variants of it that a test writes. */
record Variants(Path folder) {

	private static final String BASE = """
			methodology Base "Base review" version "1.0"
				programme "Programme"
				host "council"
				calendar scotland
				clock { day 0 is Start on-site is Visit }
			host party Host "Host"
			role Lead "Leader" in Host { duty D-1 "Lead" duty D-2 "Follow" }
			role Guest "Guest"
			stage Start "Start" on day 0 by Lead
			stage Visit "Visit" on days 10 to 12 by Lead { task T-1 "Look around" }
			scale Grade "Grade" { 1 "Low" 2 "High" }
			kloe K-1 "Strategy" { ask K-1.1 "One?" ask K-1.2 "Two?" }
			discussion guide Talk "Talk" by Lead informs all { ask G-1 "Own?" }
			form Record "Record" one per review by Lead {
				row R-1 "How good?" one of Grade { when 1 ask R-1a "Why?" text }
				row R-2 "Own" text
				section "More" { row R-3 "Three" text }
			}
			letter Final "Final letter" to Host by Lead due within 15 working days after Visit { section S-1 "Intro" { "Text" } }
			checklist Points "Points" { item I-1 "First" item I-2 "Second" }
			""";

	static Variants in(Path folder) {
		return new Variants(folder).with("base.methodology", BASE);
	}

	Variants with(String file, String text) {
		try {
			Files.writeString(folder.resolve(file), text);
			return this;
		} catch (IOException unwritable) {
			throw new UncheckedIOException(unwritable);
		}
	}

	/** A variant of the base, the lines below its first line. */
	LoadedMethodology variant(String lines) {
		return with("variant.methodology", "methodology Variant \"Variant\" version \"2.0\" extends \"base.methodology\"\n" + lines).load("variant.methodology");
	}

	LoadedMethodology load(String file) {
		return Language.get(MethodologyLoader.class).load(folder.resolve(file));
	}

	/** Expects problems of the variant with these lines below its first line, in the form {@code line:column: error: message}. */
	void finds(String lines, String... expected) {
		String prefix = folder.resolve("variant.methodology") + ":";
		assertEquals(List.of(expected), variant(lines).problems().stream().map(Problem::toString)
				.map(problem -> problem.startsWith(prefix) ? problem.substring(prefix.length()) : problem).toList());
	}

	static Methodology methodology(LoadedMethodology loaded) {
		assertEquals(List.of(), loaded.problems());
		return loaded.assembly().orElseThrow().methodology();
	}

	/** How a variant without problems differs from its base, in sentences. */
	static List<String> explained(LoadedMethodology loaded) {
		Methodology after = methodology(loaded);
		Methodology before = loaded.assembly().flatMap(Assembly::base).orElseThrow().methodology();
		return Explanation.between(before, after).all().stream().map(Difference::sentence).toList();
	}

	/** The ids of what is contained in a thing, in order. */
	static String ids(EObject thing) {
		return thing.eContents().stream().filter(Identified.class::isInstance).map(each -> ((Identified) each).getName()).collect(Collectors.joining(" "));
	}

	static <T extends Identified> T find(Methodology methodology, Class<T> kind, String id) {
		for (var contents = EcoreUtil.getAllContents(methodology, false); contents.hasNext();) {
			Object each = contents.next();
			if (kind.isInstance(each) && id.equals(kind.cast(each).getName())) {
				return kind.cast(each);
			}
		}
		throw new AssertionError("There is no " + kind.getSimpleName() + " " + id);
	}
}
